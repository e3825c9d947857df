import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type Activity, isActivityWord } from "../userProfiles/activities.ts";
import { profileActivities } from "../userProfiles/profileActivities.ts";
import { decidePerformActivity } from "../userProfiles/canPerformActivity.ts";
import { supportedTypes } from "../userProfiles/permits.ts";
import { moduleAnswers } from "../userProfiles/moduleLevel.ts";
import { isModule, type Module, type ModuleLevel } from "../userProfiles/modules.ts";
import { profileModules } from "../userProfiles/profileModules.ts";
import { decideMultimedia } from "../userProfiles/multimediaProfilesFor.ts";
import { isProfilePermissions, type ProfilePermissions } from "../userProfiles/profile.ts";
import { type Medium, profileMedia } from "../userProfiles/profileMedia.ts";

/** What a user profile decides. `multimedia`: whether any multimedia profile can be chosen (UP6). */
export type ProfileSubject =
  | { readonly kind: "module"; readonly module: Module }
  | { readonly kind: "activity"; readonly activity: Activity }
  | { readonly kind: "medium"; readonly medium: Medium }
  | { readonly kind: "multimedia" };

/** What two user profiles decide differently: the answers, with the rules behind each. */
export interface ProfileChange {
  readonly subject: ProfileSubject;
  /** `gained` if more is permitted afterwards, `lost` if less. */
  readonly change: "gained" | "lost";
  /** Of a module its level, of anything else whether it is permitted. */
  readonly before: Decision<ModuleLevel | boolean>;
  readonly after: Decision<ModuleLevel | boolean>;
}

/**
 * What one of two user profiles permits and the other does not (AN4, UP1–UP20): modules with their levels, activities, media
 * and the choice of multimedia profiles. Each is what `moduleLevel`, `decidePerformActivity`, `profileMedia` and
 * `multimediaProfilesFor` answer. Calls and schedules are asked about with either fact, and files with a name of each type of
 * UP12; a type that a tenant adds gets the same answer as these. Returns null for what is no user profile (ST10).
 *
 * @example
 * const before: ProfilePermissions = { kind: "supervisor", access: "specific", modules: {} };
 * const after: ProfilePermissions = { ...before, modules: { callRecording: { level: "on" } } };
 * userProfileDifference(before, after).value?.length; // 5
 */
export function userProfileDifference(
  before: ProfilePermissions,
  after: ProfilePermissions,
): Decision<readonly ProfileChange[] | null> {
  if (!isProfilePermissions(before) || !isProfilePermissions(after)) return unanswerable;
  const changes = subjects.flatMap((subject): readonly ProfileChange[] => {
    const [earlier, later] = [answerOf(before, subject), answerOf(after, subject)];
    const [was, is] = [rankOf(earlier.value), rankOf(later.value)];
    if (was === is) return [];
    return [{ subject, change: is > was ? "gained" : "lost", before: earlier, after: later }];
  });
  return { value: frozen(changes), because: ["AN4"] };
}

/** Every subject, in the order of the tables. */
const subjects: readonly ProfileSubject[] = /* @__PURE__ */ everySubject();

/* @__NO_SIDE_EFFECTS__ */
function everySubject(): readonly ProfileSubject[] {
  const media: readonly Medium[] = ["voice", "chat", "email", "social"];
  return frozen([
    ...Object.keys(profileModules)
      .filter(isModule)
      .map((module) => ({ kind: "module", module }) as const),
    ...everyActivity().map((activity) => ({ kind: "activity", activity }) as const),
    ...media.map((medium) => ({ kind: "medium", medium }) as const),
    { kind: "multimedia" },
  ]);
}

/** Each activity with each value of its fact. */
function everyActivity(): readonly Activity[] {
  const facts = [true, false];
  return [
    ...Object.keys(profileActivities).filter(isActivityWord),
    ...(["whisper", "bargeIn"] as const).flatMap((activity) =>
      facts.map((isMonitoring) => ({ activity, isMonitoring })),
    ),
    ...(["viewMonitoringSchedule", "editMonitoringSchedule"] as const).flatMap((activity) =>
      facts.map((isOwn) => ({ activity, isOwn })),
    ),
    ...(["uploadMediaFile", "updateMediaFile"] as const).flatMap((activity) =>
      supportedTypes.map((type) => ({ activity, fileName: `resource.${type}` })),
    ),
  ];
}

function answerOf(profile: ProfilePermissions, subject: ProfileSubject): Decision<ModuleLevel | boolean> {
  switch (subject.kind) {
    case "module":
      return moduleAnswers(profile, subject.module).level;
    case "activity":
      return decidePerformActivity(profile, subject.activity);
    case "medium": {
      const { value: media, because } = profileMedia(profile);
      return { value: media?.includes(subject.medium) === true, because };
    }
    case "multimedia":
      return decideMultimedia(profile);
  }
}

/** From the least to the most that is permitted. */
function rankOf(answer: ModuleLevel | boolean): number {
  const ranks: readonly (readonly (ModuleLevel | boolean)[])[] = [
    [false, "off", "none"],
    ["view"],
    [true, "on", "edit"],
  ];
  return ranks.findIndex((rank) => rank.includes(answer));
}
