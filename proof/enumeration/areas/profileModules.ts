import { canUseModule, decideUseModule } from "../../../src/userProfiles/canUseModule.ts";
import { moduleLevel } from "../../../src/userProfiles/moduleLevel.ts";
import { accessOf, anyKind, anyModule, ceilingOf } from "../ceilings.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { anyAccess, profileWith } from "../profileWith.ts";

const leveled = ["Provisioning", "Reporting and Analytics", "Routing Strategy"];

/** What is stored of the module: none or a level of its own, so that "on" is no level of Provisioning. */
const byModule = {
  space: {
    kind: anyKind,
    access: anyAccess,
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

export const area: Area = {
  area: "the questions about the modules of a user profile",
  enumerations: [using, levelOf],
};
