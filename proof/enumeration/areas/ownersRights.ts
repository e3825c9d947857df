import {
  canTakeOffBounceList,
  decideTakeOffBounceList,
} from "../../../src/bounceList/canTakeOffBounceList.ts";
import { canCopyProfileKey, decideCopyProfileKey } from "../../../src/profileKey/canCopyProfileKey.ts";
import {
  canRegenerateProfileKey,
  decideRegenerateProfileKey,
} from "../../../src/profileKey/canRegenerateProfileKey.ts";
import { canViewProfileKey, decideViewProfileKey } from "../../../src/profileKey/canViewProfileKey.ts";
import { canAddWorkspace, decideAddWorkspace } from "../../../src/workspaces/canAddWorkspace.ts";
import { canRenameWorkspace, decideRenameWorkspace } from "../../../src/workspaces/canRenameWorkspace.ts";
import { canSwitchTo, decideSwitchTo } from "../../../src/workspaces/canSwitchTo.ts";
import { type Area, enumeration } from "../enumeration.ts";
import {
  anyPeople,
  anyPlace,
  anyRole,
  anySwitch,
  changesNothing,
  ownersAtTenant,
  personOf,
  reach,
} from "../words.ts";

/** Everybody, wherever they have switched to: it matters for assets only (TS1). */
const anybody = { who: anyPeople, role: anyRole, home: anyPlace, "now at": anyPlace } as const;

const keyReaders = {
  space: anybody,
  refused: [
    ownersAtTenant,
    // PK1: "Owners and users with Full or Limited Access may view and copy the profile key."
    `
  | role              | by      |
  | Read-only Access  | PK1     |
  | Restricted Access | PK1 RL5 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | PK1 |`,
  ],
};

const viewingKey = enumeration({
  question: "canViewProfileKey",
  ...keyReaders,
  ask: ({ who, role, home, "now at": current }) => decideViewProfileKey(personOf(who, role, home, current)),
  can: ({ who, role, home, "now at": current }) => canViewProfileKey(personOf(who, role, home, current)),
});

const copyingKey = enumeration({
  question: "canCopyProfileKey",
  ...keyReaders,
  ask: ({ who, role, home, "now at": current }) => decideCopyProfileKey(personOf(who, role, home, current)),
  can: ({ who, role, home, "now at": current }) => canCopyProfileKey(personOf(who, role, home, current)),
});

/** "An Owner only", by these rules. */
function ownersOnly(rules: string) {
  return {
    refused: [
      ownersAtTenant,
      changesNothing,
      `
  | role             | by       |
  | other than Owner | ${rules} |`,
    ],
    decided: [
      `
  | answer | by       |
  | yes    | ${rules} |`,
    ],
  };
}

const withheld = `
  | withheld | by  |
  | on       | RL8 |`;

const key = ownersOnly("PK2 RL1");
const regeneratingKey = enumeration({
  question: "canRegenerateProfileKey",
  space: { ...anybody, withheld: anySwitch } as const,
  refused: [...key.refused, withheld],
  decided: key.decided,
  ask: (given) =>
    decideRegenerateProfileKey(personOf(given.who, given.role, given.home, given["now at"]), given.withheld),
  can: (given) =>
    canRegenerateProfileKey(personOf(given.who, given.role, given.home, given["now at"]), given.withheld),
});

const workspaces = ownersOnly("WS4 RL1");
const addingWorkspace = enumeration({
  question: "canAddWorkspace",
  space: { ...anybody, withheld: anySwitch } as const,
  refused: [...workspaces.refused, withheld],
  decided: workspaces.decided,
  ask: (given) =>
    decideAddWorkspace(personOf(given.who, given.role, given.home, given["now at"]), given.withheld),
  can: (given) =>
    canAddWorkspace(personOf(given.who, given.role, given.home, given["now at"]), given.withheld),
});

const renamingWorkspace = enumeration({
  question: "canRenameWorkspace",
  space: anybody,
  ...ownersOnly("WS7"),
  ask: ({ who, role, home, "now at": current }) => decideRenameWorkspace(personOf(who, role, home, current)),
  can: ({ who, role, home, "now at": current }) => canRenameWorkspace(personOf(who, role, home, current)),
});

/** WS2: "from the tenant to any group or team, from a group to its own teams, and from a team to nowhere". */
const switching = enumeration({
  question: "canSwitchTo",
  space: { home: anyPlace, to: anyPlace } as const,
  derived: { "it is": reach("home", "to") },
  refused: [
    `
  | it is        | by  |
  | out of reach | WS2 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | WS2 |`,
  ],
  ask: ({ home, to }) => decideSwitchTo({ home }, to),
  can: ({ home, to }) => canSwitchTo({ home }, to),
});

/** BL10: "An Owner, and a user with Full Access whose home is the tenant." */
const takingOff = enumeration({
  question: "canTakeOffBounceList",
  space: anybody,
  refused: [
    ownersAtTenant,
    changesNothing,
    `
  | role                            | home                  | by   |
  | other than Owner or Full Access | any                   | BL10 |
  | Owner or Full Access            | other than the tenant | BL10 |`,
  ],
  decided: [
    `
  | answer | by   |
  | yes    | BL10 |`,
  ],
  ask: ({ who, role, home, "now at": current }) =>
    decideTakeOffBounceList(personOf(who, role, home, current)),
  can: ({ who, role, home, "now at": current }) => canTakeOffBounceList(personOf(who, role, home, current)),
});

export const area: Area = {
  area: "the questions about the profile key, groups and teams, and the bounce list",
  enumerations: [
    viewingKey,
    copyingKey,
    regeneratingKey,
    addingWorkspace,
    renamingWorkspace,
    takingOff,
    switching,
  ],
};
