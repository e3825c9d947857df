import type { Person } from "../../src/vocabulary/person.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { PlacedTeammate } from "../../src/vocabulary/teammate.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import type { Words } from "./oracleTable.ts";
import {
  anyPeople,
  anyPlace,
  anyRole,
  people,
  personOf,
  places,
  reach,
  roles,
  themselvesOrNot,
} from "./words.ts";

/** Somebody and a teammate, who may be themselves. A person of the help desk is nobody's self, whatever their id. */
export const pair = {
  who: people,
  role: roles,
  home: places,
  whom: themselvesOrNot,
  "whose role": roles,
  "whose home": places,
} as const;

export const anyPair = {
  ...pair,
  who: anyPeople,
  role: anyRole,
  home: anyPlace,
  "whose role": anyRole,
  "whose home": anyPlace,
} as const;

export const derivedOfPair = {
  "whose home is": reach("home", "whose home"),
  "it is": ({ who, whom }: Words) =>
    who === "teammate" && whom === "themselves" ? "oneself" : "somebody else",
};

export interface Pair {
  readonly who: Person["kind"];
  readonly role: Role;
  readonly home: Workspace;
  readonly whom: string;
  readonly "whose role": Role;
  readonly "whose home": Workspace;
}

export function askedPair(given: Pair): readonly [Person, PlacedTeammate] {
  const person = personOf(given.who, given.role, given.home);
  return [person, { id: given.whom, role: given["whose role"], home: given["whose home"] }];
}

/** TM9: "Only a person who can reach a user's home workspace may remove or move that user, change their role …" */
export const beyondReach = `
  | whose home is | by  |
  | out of reach  | TM9 |`;

/** TM14: "Only an Owner may change the record of an Owner." Nobody who cross-launches is an Owner of the tenant (HD10). */
export const recordOfOwner: readonly string[] = [
  `
  | role             | whose role | by   |
  | other than Owner | Owner      | TM14 |`,
  `
  | who                  | role  | whose role | by   |
  | help desk or partner | Owner | Owner      | TM14 |`,
];
