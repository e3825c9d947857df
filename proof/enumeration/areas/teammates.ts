import { canChangeRole, decideChangeRole } from "../../../src/teammates/canChangeRole.ts";
import { canMoveTeammate, decideMoveTeammate } from "../../../src/teammates/canMoveTeammate.ts";
import { canRemoveTeammate, decideRemoveTeammate } from "../../../src/teammates/canRemoveTeammate.ts";
import {
  canChangeRemoteAccess,
  decideChangeRemoteAccess,
} from "../../../src/teammates/canChangeRemoteAccess.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { anyPair, askedPair, beyondReach, derivedOfPair, pair, recordOfOwner } from "../pair.ts";
import { addsNoUsers, anyPlace, anyRole, anyTold, changesNothing, ownersAtTenant, reach } from "../words.ts";

/** TM4: "Only Owners and users with Full Access may remove users. Nobody may remove an Owner …, and nobody may remove themselves." */
const removing = enumeration({
  question: "canRemoveTeammate",
  space: anyPair,
  derived: derivedOfPair,
  refused: [
    changesNothing,
    addsNoUsers,
    ownersAtTenant,
    beyondReach,
    `
  | role                            | by  |
  | other than Owner or Full Access | TM4 |`,
    `
  | whose role | by  |
  | Owner      | TM4 |`,
    `
  | it is   | by  |
  | oneself | TM4 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | TM4 |`,
  ],
  ask: (given) => decideRemoveTeammate(...askedPair(given)),
  can: (given) => canRemoveTeammate(...askedPair(given)),
});

/** What UP25 says of the profile that a teammate holds: "whoever is not an Owner does so only if UP25 would let them assign it". */
const raised = ({ "whose role": from = "", "new role": to = "" }: Words): string => {
  const asleep = ["Read-only Access", "Restricted Access"];
  return asleep.includes(from) && !asleep.includes(to) ? "wakes" : "wakes nothing";
};

const changingRole = enumeration({
  question: "canChangeRole",
  space: { ...pair, "new role": anyRole, "may hand on the profile": anyTold },
  derived: {
    ...derivedOfPair,
    "the change of role": raised,
    "the new role is": ({ "whose role": from, "new role": to }: Words) =>
      from === to ? "the one they have" : "another",
  },
  refused: [
    changesNothing,
    ownersAtTenant,
    beyondReach,
    // TM5: "An Owner may change the role of anyone except an Owner. A user with Full Access may change roles among the four
    // below Owner. Nobody may change their own role."
    `
  | role                            | by  |
  | other than Owner or Full Access | TM5 |`,
    `
  | whose role | by      |
  | Owner      | TM5 TM6 |`,
    `
  | it is   | by  |
  | oneself | TM5 |`,
    // TM2: "A user with Full Access cannot give anyone the Owner role."
    `
  | role        | new role | by      |
  | Full Access | Owner    | TM2 TM5 |`,
    // TM3: "Promoting a user of a group or team to Owner is refused."
    `
  | new role | whose home            | by  |
  | Owner    | other than the tenant | TM3 |`,
    // TM17: "Raising a user from Read-only or Restricted Access wakes their user profile."
    `
  | role             | the change of role | may hand on the profile | by   |
  | other than Owner | wakes              | no or not told          | TM17 |`,
  ],
  decided: [
    `
  | the new role is   | answer | by       |
  | another           | yes    | TM5      |
  | the one they have | yes    | TM5 TM11 |`,
  ],
  ask: (given) => decideChangeRole(...askedPair(given), given["new role"], given["may hand on the profile"]),
  can: (given) => canChangeRole(...askedPair(given), given["new role"], given["may hand on the profile"]),
});

/** TM17: "moving a user to where their home does not reach carries it there"; with Read-only or Restricted Access it sleeps. */
const carried = (words: Words): string => {
  const isAwake = !["Read-only Access", "Restricted Access"].includes(words["whose role"] ?? "");
  const isFurther = reach("whose home", "to")(words) === "out of reach";
  return isAwake && isFurther ? "carries the profile" : "carries nothing";
};

const moving = enumeration({
  question: "canMoveTeammate",
  space: {
    ...pair,
    who: { teammate: "teammate", "help desk": "helpDesk" },
    to: anyPlace,
    "may hand on the profile": anyTold,
  } as const,
  derived: {
    ...derivedOfPair,
    "the new place is": reach("home", "to"),
    "the move": carried,
    "it stands": ({ "whose home": from, to }: Words) => (from === to ? "there already" : "elsewhere"),
  },
  refused: [
    changesNothing,
    ownersAtTenant,
    beyondReach,
    // TM8: "People may invite and move users only into workspaces that they can reach themselves. Only Owners and users with
    // Full Access may move users."
    `
  | role                            | by  |
  | other than Owner or Full Access | TM8 |`,
    `
  | the new place is | by  |
  | out of reach     | TM8 |`,
    // TM3: "An Owner cannot be moved."
    `
  | whose role | by  |
  | Owner      | TM3 |`,
    // TM12: "Nobody may move themselves to another workspace."
    `
  | it is   | by   |
  | oneself | TM12 |`,
    `
  | role             | the move            | may hand on the profile | by   |
  | other than Owner | carries the profile | no or not told          | TM17 |`,
  ],
  decided: [
    `
  | it stands     | answer | by       |
  | elsewhere     | yes    | TM8      |
  | there already | yes    | TM8 TM11 |`,
  ],
  ask: (given) => decideMoveTeammate(...askedPair(given), given.to, given["may hand on the profile"]),
  can: (given) => canMoveTeammate(...askedPair(given), given.to, given["may hand on the profile"]),
});

/** TM13: "Only an Owner may grant or withdraw it, for anyone"; TM14: "Only an Owner may change the record of an Owner." */
const remoteAccess = enumeration({
  question: "canChangeRemoteAccess",
  space: anyPair,
  derived: derivedOfPair,
  refused: [
    changesNothing,
    ownersAtTenant,
    `
  | role             | by           |
  | other than Owner | TS1 RL1 TM13 |`,
    ...recordOfOwner,
  ],
  decided: [
    `
  | answer | by           |
  | yes    | TS1 RL1 TM13 |`,
  ],
  ask: (given) => decideChangeRemoteAccess(...askedPair(given)),
  can: (given) => canChangeRemoteAccess(...askedPair(given)),
});

export const area: Area = {
  area: "the questions about removing, moving and changing a teammate",
  enumerations: [removing, changingRole, moving, remoteAccess],
};
