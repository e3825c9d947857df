import type { Activity } from "../../../src/userProfiles/activities.ts";
import { canPerformActivity, decidePerformActivity } from "../../../src/userProfiles/canPerformActivity.ts";
import type { ProfilePermissions } from "../../../src/userProfiles/profile.ts";
import {
  type ActivityText,
  documentActivities,
  withBestFacts,
} from "../../../test/userProfiles/activities.oracle.ts";
import { everyStored, expectedOf, profileOf, type Stored } from "../../../test/userProfiles/everyProfile.ts";
import { anyKind, ceilingOf } from "../ceilings.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anyTold, toldOrNot } from "../words.ts";

/** Every stored profile, with one module at a level and a set of its toggles, by the words of what is stored. */
const stored = new Map<string, Stored>(everyStored.map((each) => [JSON.stringify(each), each]));
const activities = new Map<string, ActivityText>(documentActivities.map((row) => [row.activity, row]));

/** The document's activities, which tests have as data with a reader: test/userProfiles/activities.oracle.ts. */
const performing = enumeration({
  question: "canPerformActivity",
  space: {
    activity: Object.fromEntries([...activities].map(([name, row]) => [name, withBestFacts(row.activity)])),
    profile: Object.fromEntries([...stored].map(([word, each]) => [word, profileOf(each)])),
  },
  // What a module stores says nothing about another one: its own activities are asked with all of it, the others with none.
  leavesOut: ({ profile = "", activity = "" }) => {
    const each = stored.get(profile);
    return each?.module !== activities.get(activity)?.module && (each?.toggles.length ?? 0) > 0;
  },
  refused: [],
  decided: [],
  verdict: ({ profile = "", activity = "" }) => {
    const [each, row] = [stored.get(profile), activities.get(activity)];
    if (each === undefined || row === undefined) return { answer: "a gap", by: [] };
    const closed = row.module === each.module ? each : { ...each, level: "off" as const, toggles: [] };
    const { value, because } = expectedOf(closed, row);
    return { answer: value ? "yes" : "no", by: because };
  },
  ask: ({ profile, activity }) => decidePerformActivity(profile, activity),
  can: ({ profile, activity }) => canPerformActivity(profile, activity),
});

/** A kind whose access is "specific", with Call Monitoring and its toggles. */
const monitoring = {
  kind: anyKind,
  level: { on: "on", off: "off" },
  "whisper coach": toldOrNot,
  "barge-in": toldOrNot,
  "restricted monitor only": toldOrNot,
} as const;

interface Monitoring {
  readonly kind: ProfilePermissions["kind"];
  readonly level: "on" | "off";
  readonly "whisper coach": boolean | undefined;
  readonly "barge-in": boolean | undefined;
  readonly "restricted monitor only": boolean | undefined;
}

function monitorOf(given: Monitoring): ProfilePermissions {
  const toggles = {
    whisperCoach: given["whisper coach"],
    bargeIn: given["barge-in"],
    restrictedMonitorOnly: given["restricted monitor only"],
  };
  return {
    kind: given.kind,
    access: "specific",
    modules: { callMonitoring: { level: given.level, toggles } },
  } as ProfilePermissions;
}

const monitored = [
  `
  | level | by  |
  | off   | UP2 |`,
  `
  | ceiling           | by   |
  | above the ceiling | UP13 |`,
];

/** UP4, UP15: "Whisper coach and barge-in work only on a call that the user is monitoring." */
const calling = enumeration({
  question: "canPerformActivity",
  space: {
    ...monitoring,
    activity: { whisper: "whisper", "barge in": "bargeIn", "outside: an unknown one": "hang up" },
    monitoring: { ...anyTold, "not told": null },
  } as const,
  derived: {
    ceiling: ceilingOf("Call Monitoring"),
    "a fact": ({ monitoring: told }) => (told === "not told" ? "outside: it is needed" : "told"),
    "the toggle is": (words) =>
      words[words["activity"] === "whisper" ? "whisper coach" : "barge-in"] === "yes" ? "on" : "off",
  },
  refused: [
    ...monitored,
    `
  | the toggle is | by  |
  | off           | UP4 |`,
    `
  | monitoring | by   |
  | no         | UP15 |`,
  ],
  decided: [
    `
  | answer | by           |
  | yes    | UP2 UP4 UP15 |`,
  ],
  ask: (given) => decidePerformActivity(monitorOf(given), callOf(given)),
  can: (given) => canPerformActivity(monitorOf(given), callOf(given)),
});

function callOf({
  activity,
  monitoring: isMonitoring,
}: {
  readonly activity: string;
  readonly monitoring: unknown;
}) {
  return { activity, isMonitoring } as unknown as Activity;
}

/** UP5, UP15: "the user can neither see nor edit the monitoring schedules that they did not create". */
const scheduling = enumeration({
  question: "canPerformActivity",
  space: {
    ...monitoring,
    activity: { view: "viewMonitoringSchedule", edit: "editMonitoringSchedule" },
    "their own": { yes: true, no: false, "outside: not told": null, "outside: a text": "true" },
  } as const,
  derived: { ceiling: ceilingOf("Call Monitoring") },
  refused: [
    ...monitored,
    `
  | their own | restricted monitor only | by  |
  | no        | yes                     | UP5 |`,
  ],
  decided: [
    `
  | their own | answer | by       |
  | yes       | yes    | UP2 UP15 |
  | no        | yes    | UP2 UP5  |`,
  ],
  ask: (given) => decidePerformActivity(monitorOf(given), scheduleOf(given)),
  can: (given) => canPerformActivity(monitorOf(given), scheduleOf(given)),
});

function scheduleOf({
  activity,
  "their own": isOwn,
}: {
  readonly activity: string;
  readonly "their own": unknown;
}) {
  return { activity, isOwn } as unknown as Activity;
}

/** UP12, MD4: "Their extensions are wav, ulaw, au, php, xml and any that the tenant adds." */
const uploading = enumeration({
  question: "canPerformActivity",
  space: {
    kind: anyKind,
    level: { none: "none", view: "view", edit: "edit" },
    "manage media files": toldOrNot,
    activity: { upload: "uploadMediaFile", update: "updateMediaFile" },
    file: {
      "a.wav": "a.wav",
      "a.ULAW": "a.ULAW",
      "a.au": "a.au",
      "a.php": "a.php",
      "a.xml": "a.xml",
      "a.mp3": "a.mp3",
      ".wav": ".wav",
      "b/a.wav": "b/a.wav",
      "a.": "a.",
      "outside: a number": 7,
    },
    added: {
      nothing: [],
      mp3: ["mp3"],
      "as .MP3": [" .MP3 "],
      "not told": undefined,
      "outside: a text": "mp3",
    },
  } as const,
  derived: {
    ceiling: ceilingOf("Routing Strategy"),
    "the type is": ({ file = "", added = "" }) => {
      if ([".wav", "b/a.wav", "a."].includes(file)) return "none";
      return file !== "a.mp3" || ["mp3", "as .MP3"].includes(added) ? "supported" : "not supported";
    },
  },
  refused: [
    `
  | ceiling           | by   |
  | above the ceiling | UP13 |`,
    `
  | level | manage media files | by   |
  | none  | any                | UP2  |
  | view  | any                | UP12 |
  | any   | other than yes     | UP12 |`,
    `
  | the type is   | by   |
  | none          | MD4  |
  | not supported | UP12 |`,
  ],
  decided: [
    `
  | answer | by       |
  | yes    | UP2 UP12 |`,
  ],
  ask: (given) => decidePerformActivity(routerOf(given), fileOf(given)),
  can: (given) => canPerformActivity(routerOf(given), fileOf(given)),
});

function routerOf(given: {
  readonly kind: ProfilePermissions["kind"];
  readonly level: "none" | "view" | "edit";
  readonly "manage media files": boolean | undefined;
}): ProfilePermissions {
  const toggles = { manageMediaFiles: given["manage media files"] };
  return {
    kind: given.kind,
    access: "specific",
    modules: { routingStrategy: { level: given.level, toggles } },
  } as ProfilePermissions;
}

function fileOf({
  activity,
  file: fileName,
  added: extraExtensions,
}: {
  readonly activity: string;
  readonly file: unknown;
  readonly added: unknown;
}) {
  return { activity, fileName, extraExtensions } as unknown as Activity;
}

export const area: Area = {
  area: "the question about activities of a user profile",
  enumerations: [performing, calling, scheduling, uploading],
};
