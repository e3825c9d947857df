import { canUseModule, decideUseModule } from "../../../src/userProfiles/canUseModule.ts";
import { defaultProfilePermissions } from "../../../src/userProfiles/defaultProfilePermissions.ts";
import type { Module, ModuleLevel } from "../../../src/userProfiles/modules.ts";
import { moduleLevel } from "../../../src/userProfiles/moduleLevel.ts";
import { multimediaProfilesFor } from "../../../src/userProfiles/multimediaProfilesFor.ts";
import { offeredFlowActions } from "../../../src/userProfiles/offeredFlowActions.ts";
import type { ModuleAccess, ProfilePermissions } from "../../../src/userProfiles/profile.ts";
import { profileMedia } from "../../../src/userProfiles/profileMedia.ts";
import type { ProfileKind } from "../../../src/userProfiles/kinds.ts";
import { accessOf, anyKind, anyModule, ceilingOf } from "../ceilings.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { toldOrNot } from "../words.ts";

const access = {
  all: "all",
  specific: "specific",
  "outside: an unknown one": "most" as ModuleAccess,
} as const;

/** A profile that has one module at a level, and no other module. */
function profileWith(
  kind: ProfileKind,
  moduleAccess: ModuleAccess,
  module: Module,
  setting: object,
): ProfilePermissions {
  return { kind, access: moduleAccess, modules: { [module]: setting } } as unknown as ProfilePermissions;
}

const leveled = ["Provisioning", "Reporting and Analytics", "Routing Strategy"];

/** What is stored of the module: none or a level of its own, so that "on" is no level of Provisioning. */
const byModule = {
  space: {
    kind: anyKind,
    access,
    module: anyModule,
    stored: { nothing: undefined, off: "off", on: "on", none: "none", view: "view", edit: "edit" },
  } as const,
  derived: {
    "the access": accessOf,
    "the module is": ceilingOf(undefined),
    "the level is": ({ module = "", stored = "" }: Words) => {
      const levels = leveled.includes(module)
        ? ["nothing", "none", "view", "edit"]
        : ["nothing", "off", "on"];
      if (!levels.includes(stored)) return "outside: no level of the module";
      return ["nothing", "off", "none"].includes(stored) ? "closed" : stored;
    },
    "it is open by": ({ access: word = "", stored = "" }: Words) => {
      if (word === "all") return "all";
      return ["on", "view", "edit"].includes(stored) ? "its level" : "nothing";
    },
  },
};

/** UP1, UP2, and the rule of each module at a level: UP3, UP4, UP6 to UP11. */
const opened = `
  | module                          | it is open by | stored | answer | by       |
  | Agent Desktop or Call Recording | all           | any    | yes    | UP1 UP3  |
  | Agent Desktop or Call Recording | its level     | any    | yes    | UP2 UP3  |
  | Call Monitoring                 | all           | any    | yes    | UP1 UP4  |
  | Call Monitoring                 | its level     | any    | yes    | UP2 UP4  |
  | Multimedia                      | all           | any    | yes    | UP1 UP6  |
  | Multimedia                      | its level     | any    | yes    | UP2 UP6  |
  | Provisioning                    | all           | any    | yes    | UP1 UP7  |
  | Provisioning                    | its level     | any    | yes    | UP2 UP7  |
  | Recording Management            | all           | any    | yes    | UP1 UP8  |
  | Recording Management            | its level     | any    | yes    | UP2 UP8  |
  | Reporting and Analytics         | all           | any    | yes    | UP1 UP9  |
  | Reporting and Analytics         | its level     | any    | yes    | UP2 UP9  |
  | Routing Strategy                | all           | any    | yes    | UP1 UP11 |
  | Routing Strategy                | its level     | view   | yes    | UP2 UP10 |
  | Routing Strategy                | its level     | edit   | yes    | UP2 UP11 |`;

const using = enumeration({
  question: "canUseModule",
  ...byModule,
  refused: [
    `
  | it is open by | by  |
  | nothing       | UP2 |`,
    `
  | the module is     | by   |
  | above the ceiling | UP13 |`,
  ],
  decided: [opened],
  ask: (given) =>
    decideUseModule(
      profileWith(given.kind, given.access, given.module, { level: given.stored }),
      given.module,
    ),
  can: (given) =>
    canUseModule(profileWith(given.kind, given.access, given.module, { level: given.stored }), given.module),
});

/** The answer is the level, and the lowest above the ceiling and where the module is closed. */
const levelOf = enumeration({
  question: "moduleLevel",
  ...byModule,
  derived: {
    ...byModule.derived,
    "it is": (words) => {
      const isBeyond = ceilingOf(undefined)(words) === "above the ceiling";
      const by = byModule.derived["it is open by"](words);
      if (isBeyond) return by === "nothing" ? "closed and above the ceiling" : "above the ceiling";
      return by === "nothing" ? "closed" : "open";
    },
    "has levels": ({ module = "" }) => (leveled.includes(module) ? "none, view, edit" : "off, on"),
  },
  refused: [],
  decided: [
    ["closed", "UP2"],
    ["above the ceiling", "UP13"],
    ["closed and above the ceiling", "UP2 UP13"],
  ]
    .map(
      ([it = "", rules = ""]) => `
  | it is | has levels       | answer | by       |
  | ${it} | none, view, edit | none   | ${rules} |
  | ${it} | off, on          | off    | ${rules} |`,
    )
    .concat(
      `
  | it is | module                          | it is open by | stored | answer | by       |
  | open  | Agent Desktop or Call Recording | all           | any    | on     | UP1 UP3  |
  | open  | Agent Desktop or Call Recording | its level     | any    | on     | UP2 UP3  |
  | open  | Call Monitoring                 | all           | any    | on     | UP1 UP4  |
  | open  | Call Monitoring                 | its level     | any    | on     | UP2 UP4  |
  | open  | Multimedia                      | all           | any    | on     | UP1 UP6  |
  | open  | Multimedia                      | its level     | any    | on     | UP2 UP6  |
  | open  | Recording Management            | all           | any    | on     | UP1 UP8  |
  | open  | Recording Management            | its level     | any    | on     | UP2 UP8  |
  | open  | Provisioning                    | all           | any    | edit   | UP1 UP7  |
  | open  | Provisioning                    | its level     | view   | view   | UP2 UP7  |
  | open  | Provisioning                    | its level     | edit   | edit   | UP2 UP7  |
  | open  | Reporting and Analytics         | all           | any    | edit   | UP1 UP9  |
  | open  | Reporting and Analytics         | its level     | view   | view   | UP2 UP9  |
  | open  | Reporting and Analytics         | its level     | edit   | edit   | UP2 UP9  |
  | open  | Routing Strategy                | all           | any    | edit   | UP1 UP11 |
  | open  | Routing Strategy                | its level     | view   | view   | UP2 UP10 |
  | open  | Routing Strategy                | its level     | edit   | edit   | UP2 UP11 |`,
    ),
  ask: (given) =>
    moduleLevel(profileWith(given.kind, given.access, given.module, { level: given.stored }), given.module),
});

/** UP6, UP18, UP20: the media, and the profiles that can be chosen. */
const byMultimedia = {
  space: { kind: anyKind, access, Multimedia: { on: "on", off: "off" } } as const,
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
  | ceiling            | it is  | access   | answer                    | by           |
  | within the ceiling | open   | all      | telephony, chats, mails   | UP1 UP6      |
  | within the ceiling | open   | specific | telephony, chats, mails   | UP2 UP6      |
  | within the ceiling | closed | any      | telephony                 | UP2 UP6      |
  | above the ceiling  | open   | any      | telephony                 | UP6 UP13     |
  | above the ceiling  | closed | any      | telephony                 | UP2 UP6 UP13 |`,
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
    access,
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
  | kind                                           | answer              | by        |
  | Standard Agent or Administrator Only           | specific, no module | UP13 UP22 |
  | Premium Agent or Supervisor or Administrator   | specific, no module | UP22      |`,
  ],
  say: (value) => {
    const { access: given, modules } = value as ProfilePermissions;
    return `${given}, ${Object.keys(modules).length === 0 ? "no module" : "some module"}`;
  },
  ask: ({ kind }) => defaultProfilePermissions(kind),
});

export const area: Area = {
  area: "the questions about the modules of a user profile",
  enumerations: [using, levelOf, media, choosing, offering, defaults],
};
