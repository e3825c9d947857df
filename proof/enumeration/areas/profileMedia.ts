import { defaultProfilePermissions } from "../../../src/userProfiles/defaultProfilePermissions.ts";
import type { ModuleLevel } from "../../../src/userProfiles/modules.ts";
import { multimediaProfilesFor } from "../../../src/userProfiles/multimediaProfilesFor.ts";
import { offeredFlowActions } from "../../../src/userProfiles/offeredFlowActions.ts";
import type { ModuleAccess, ProfilePermissions } from "../../../src/userProfiles/profile.ts";
import { profileMedia } from "../../../src/userProfiles/profileMedia.ts";
import type { ProfileKind } from "../../../src/userProfiles/kinds.ts";
import { accessOf, anyKind, ceilingOf } from "../ceilings.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { anyAccess, profileWith } from "../profileWith.ts";
import { toldOrNot } from "../words.ts";

/** UP6, UP18, UP20: the media, and the profiles that can be chosen. */
const byMultimedia = {
  space: { kind: anyKind, access: anyAccess, Multimedia: { on: "on", off: "off" } } as const,
  derived: {
    "the access": accessOf,
    ceiling: ceilingOf("Multimedia"),
    "it is": ({ access: word, Multimedia }: Words) =>
      word === "all" || Multimedia === "on" ? "open" : "closed",
  },
};

function withMultimedia(given: {
  readonly kind: ProfileKind;
  readonly access: ModuleAccess;
  readonly Multimedia: ModuleLevel;
}): ProfilePermissions {
  return profileWith(given.kind, given.access, "multimedia", { level: given.Multimedia });
}

const media = enumeration({
  question: "profileMedia",
  ...byMultimedia,
  refused: [],
  decided: [
    `
  | kind                      | ceiling            | it is  | access   | answer                     | by                |
  | Standard Agent            | any                | any    | any      | chat, email, social        | UP18              |
  | other than Standard Agent | within the ceiling | open   | all      | voice, chat, email, social | UP1 UP6 UP18      |
  | other than Standard Agent | within the ceiling | open   | specific | voice, chat, email, social | UP2 UP6 UP18      |
  | other than Standard Agent | within the ceiling | closed | any      | voice                      | UP2 UP6 UP20      |
  | other than Standard Agent | above the ceiling  | open   | any      | voice                      | UP6 UP13 UP20     |
  | other than Standard Agent | above the ceiling  | closed | any      | voice                      | UP2 UP6 UP13 UP20 |`,
  ],
  ask: (given) => profileMedia(withMultimedia(given)),
});

const choosing = enumeration({
  question: "multimediaProfilesFor",
  ...byMultimedia,
  refused: [],
  decided: [
    `
  | ceiling            | it is  | access   | answer                  | by           |
  | within the ceiling | open   | all      | telephony, chats, mails | UP1 UP6      |
  | within the ceiling | open   | specific | telephony, chats, mails | UP2 UP6      |
  | within the ceiling | closed | any      | telephony               | UP2 UP6      |
  | above the ceiling  | open   | any      | telephony               | UP6 UP13     |
  | above the ceiling  | closed | any      | telephony               | UP2 UP6 UP13 |`,
  ],
  ask: (given) =>
    multimediaProfilesFor(withMultimedia(given), {
      defaultTelephony: "telephony",
      others: ["chats", "telephony", "mails"],
    }),
});

/** UP10, UP11: what the flows table offers. */
const offering = enumeration({
  question: "offeredFlowActions",
  space: {
    kind: anyKind,
    access: anyAccess,
    level: { none: "none", view: "view", edit: "edit", "outside: on": "on" },
    "manage flow scripts": toldOrNot,
  } as const,
  derived: {
    "the access": accessOf,
    ceiling: ceilingOf("Routing Strategy"),
    "flows are": ({ access: word, level = "", "manage flow scripts": scripts }) => {
      if (word === "all") return "open to all";
      if (level !== "edit") return level;
      return scripts === "yes" ? "edit, with scripts" : "edit, without scripts";
    },
  },
  refused: [],
  decided: [
    `
  | flows are             | ceiling            | answer             | by        |
  | open to all           | within the ceiling | open, copy, delete | UP1 UP11  |
  | edit, with scripts    | within the ceiling | open, copy, delete | UP2 UP11  |
  | edit, without scripts | within the ceiling | none               | UP11      |
  | view                  | within the ceiling | open               | UP2 UP10  |
  | none                  | within the ceiling | none               | UP2       |
  | open to all           | above the ceiling  | none               | UP13      |
  | edit, with scripts    | above the ceiling  | none               | UP13      |
  | edit, without scripts | above the ceiling  | none               | UP11 UP13 |
  | view                  | above the ceiling  | none               | UP13      |
  | none                  | above the ceiling  | none               | UP2 UP13  |`,
  ],
  ask: ({ kind, access: moduleAccess, level, "manage flow scripts": manageFlowScripts }) =>
    offeredFlowActions(
      profileWith(kind, moduleAccess, "routingStrategy", { level, toggles: { manageFlowScripts } }),
    ),
});

/** UP22: "A new profile starts with 'specific' access and no module switched on." */
const defaults = enumeration({
  question: "defaultProfilePermissions",
  space: { kind: anyKind } as const,
  refused: [],
  decided: [
    `
  | kind                                         | answer              | by        |
  | Standard Agent or Administrator Only         | specific, no module | UP13 UP22 |
  | Premium Agent or Supervisor or Administrator | specific, no module | UP22      |`,
  ],
  say: (value) => {
    const { access: given, modules } = value as ProfilePermissions;
    return `${given}, ${Object.keys(modules).length === 0 ? "no module" : "some module"}`;
  },
  ask: ({ kind }) => defaultProfilePermissions(kind),
});

export const area: Area = {
  area: "the questions about media and flows of a user profile",
  enumerations: [media, choosing, offering, defaults],
};
