import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import type { Words } from "./oracleTable.ts";

const usersOn = { manageUsers: true } as const;
const profilesOn = { manageUserProfiles: true } as const;
const bothOn = { ...usersOn, ...profilesOn };

function administrating(provisioning: object, others: object = {}): ProfilePermissions {
  return {
    kind: "administratorOnly",
    access: "specific",
    modules: { provisioning, ...others },
  };
}

function monitoring(restrictedMonitorOnly: boolean): ProfilePermissions {
  return {
    kind: "supervisor",
    access: "specific",
    modules: {
      provisioning: { level: "edit", toggles: bothOn },
      callMonitoring: { level: "on", toggles: { restrictedMonitorOnly } },
    },
  };
}

/** User profiles that differ in what they permit over others, and how. */
export const profiles: Readonly<Record<string, ProfilePermissions>> = {
  agent: { kind: "standardAgent", access: "specific", modules: { agentDesktop: { level: "on" } } },
  "of users": administrating({ level: "edit", toggles: usersOn }),
  "of profiles": administrating({ level: "edit", toggles: profilesOn }),
  "of both": administrating({ level: "edit", toggles: bothOn }),
  "of both, asleep": administrating({ level: "view", toggles: bothOn }),
  "of both, and of recording": administrating(
    { level: "edit", toggles: bothOn },
    { callRecording: { level: "on" } },
  ),
  "of both, beyond its kind": {
    kind: "standardAgent",
    access: "specific",
    modules: { provisioning: { level: "edit", toggles: bothOn } },
  },
  "restricted monitor": monitoring(true),
  monitor: monitoring(false),
  supervisor: { kind: "supervisor", access: "all", modules: {} },
  administrator: { kind: "administrator", access: "all", modules: {} },
};

const provisioning = ["Provisioning at view", "Provisioning at edit"];
const both = [...provisioning, "users", "user profiles"];
const supervising = [
  ...both,
  "Call Recording",
  "Call Monitoring",
  "schedules of others",
  "all else but tenants",
];

/** What each permits over others, in words of its own (UP25). */
const permitted: Readonly<Record<string, readonly string[]>> = {
  agent: [],
  "of users": [...provisioning, "users"],
  "of profiles": [...provisioning, "user profiles"],
  "of both": both,
  "of both, asleep": ["Provisioning at view"],
  "of both, and of recording": [...both, "Call Recording"],
  "of both, beyond its kind": [],
  "restricted monitor": [...both, "Call Monitoring"],
  monitor: [...both, "Call Monitoring", "schedules of others"],
  supervisor: supervising,
  administrator: [...supervising, "tenants"],
};

/** Toggles that are on while their module is too low: "A toggle that is on counts", because a later edit wakes it. */
const asleep: Readonly<Record<string, readonly string[]>> = { "of both, asleep": ["users", "user profiles"] };

/** What each gives to who holds it: media, and Agent Desktop. */
const ownWork: Readonly<Record<string, readonly string[]>> = {
  agent: ["digital media", "Agent Desktop"],
  "of both, beyond its kind": ["digital media"],
  supervisor: ["voice", "digital media", "Agent Desktop", "Multimedia"],
  administrator: ["voice", "digital media", "Agent Desktop", "Multimedia"],
};

/** What somebody uses of their own profile: nothing of it with Read-only or Restricted Access (UP24), or in a cross-launch. */
export function usedOf({ who, role, own = "none" }: Words): string {
  const isUsed = who === "teammate" && role !== "Read-only Access" && role !== "Restricted Access";
  return isUsed ? own : "none";
}

const known = new Map<string, boolean>();

/** The answers are few, and asked for often. */
function remembered(key: string, answer: () => boolean): boolean {
  const value = known.get(key) ?? answer();
  known.set(key, value);
  return value;
}

/** UP25: whether a profile permits anything beyond the own one, "as their role lets them use it". */
export function isBeyond(words: Words, profile: string, edited = "none"): boolean {
  const own = usedOf(words);
  return remembered(`${own}/${profile}/${edited}`, () => permitsBeyond(own, profile, edited));
}

function permitsBeyond(own: string, profile: string, edited: string): boolean {
  const used = permitted[own] ?? [];
  // What sleeps in one's own profile may stay there.
  const mayStay = [...used, ...(permitted[edited] ?? []), ...(asleep[edited] ?? [])];
  return (
    (permitted[profile] ?? []).some((each) => !used.includes(each)) ||
    (asleep[profile] ?? []).some((each) => !mayStay.includes(each))
  );
}

/** ST8: whether a profile adds anything to another one. Where none is held, any adds something. */
export function isWider(profile: string, before: string): boolean {
  if (profile === "none") return false;
  if (before === "none") return true;
  return remembered(`${profile}>${before}`, () => permitsMore(profile, before));
}

function permitsMore(profile: string, before: string): boolean {
  return allOf(profile).some((each) => !allOf(before).includes(each));
}

function allOf(profile: string): readonly string[] {
  return [...(permitted[profile] ?? []), ...(ownWork[profile] ?? ["voice"])];
}

/** Whether somebody may hand it on: an Owner any, whoever else what permits nothing beyond their own. */
export function beyondOwn(part: string): (words: Words) => string {
  return (words) => {
    const profile = words[part] ?? "none";
    if (words["role"] === "Owner" || profile === "none") return "within their own";
    // Not told which, it may permit everything; so those replace it who may do everything.
    const judged = profile === "not told" ? "administrator" : profile;
    return isBeyond(words, judged) ? "beyond their own" : "within their own";
  };
}

/** Who has the right over user profiles, and what withholds it: ST8 with the rules of the profile, UP24 of the role. */
export function rightTo(right: "users" | "profiles") {
  const other = right === "users" ? "of profiles" : "of users";
  const held = {
    "the profile they hold": ({ who, own = "none" }: Words) => (who === "teammate" ? own : "none"),
  };
  const refused = [
    `
  | role  | home                  | by  |
  | Owner | other than the tenant | TM3 |`,
    `
  | role              | by       |
  | Read-only Access  | RL4 UP24 |
  | Restricted Access | RL5 UP24 |`,
    `
  | role             | the profile they hold       | by               |
  | other than Owner | none                        | ST8              |
  | other than Owner | agent                       | UP2 UP7 UP13 ST8 |
  | other than Owner | ${other} or of both, asleep | UP7 ST8          |
  | other than Owner | of both, beyond its kind    | UP13 ST8         |`,
  ];
  const allowed = `
  | role             | the profile they hold                  | answer | by          |
  | Owner            | any                                    | yes    | RL1 ST8     |
  | other than Owner | supervisor or administrator            | yes    | UP1 UP7 ST8 |
  | other than Owner | other than supervisor or administrator | yes    | UP2 UP7 ST8 |`;
  return { held, refused, allowed };
}
