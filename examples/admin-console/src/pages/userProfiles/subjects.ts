// What a profile decides, in words. Activities that need a fact are asked about with each value of it.
import { type Activity, type Module, profileActivities } from "tenant-policy";
import type { ProfileSubject } from "tenant-policy/analysis";
import type { Language } from "../../language/Language.tsx";

type ActivityName = keyof typeof profileActivities;

/** A name with an extension that the rules allow (UP12), and one that they do not. */
const fileNames = ["ring.wav", "ring.exe"] as const;

export function activitiesOf(module: Module): readonly Activity[] {
  const names = Object.keys(profileActivities) as ActivityName[];
  return names.filter((name) => profileActivities[name].module === module).flatMap(askedAs);
}

function askedAs(name: ActivityName): readonly Activity[] {
  switch (name) {
    case "whisper":
    case "bargeIn":
      return [true, false].map((isMonitoring) => ({ activity: name, isMonitoring }));
    case "viewMonitoringSchedule":
    case "editMonitoringSchedule":
      return [true, false].map((isOwn) => ({ activity: name, isOwn }));
    case "uploadMediaFile":
    case "updateMediaFile":
      return fileNames.map((fileName) => ({ activity: name, fileName }));
    default:
      return [name];
  }
}

export function activityText(activity: Activity, { labels, texts }: Language): string {
  const { facts } = texts.userProfiles;
  if (typeof activity === "string") return labels.activity[activity];
  const name = labels.activity[activity.activity];
  if ("isMonitoring" in activity) return `${name}, ${facts.isMonitoring[`${activity.isMonitoring}`]}`;
  if ("isOwn" in activity) return `${name}, ${facts.isOwn[`${activity.isOwn}`]}`;
  return `${name}, ${facts.file(activity.fileName)}`;
}

export function profileSubjectText(subject: ProfileSubject, language: Language): string {
  const { labels, texts } = language;
  switch (subject.kind) {
    case "module":
      return labels.module[subject.module];
    case "activity":
      return activityText(subject.activity, language);
    case "medium":
      return `${texts.userProfiles.activities.media}: ${texts.userProfiles.media[subject.medium]}`;
    case "multimedia":
      return texts.userProfiles.multimedia;
  }
}
