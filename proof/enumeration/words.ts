import type { Person } from "../../src/vocabulary/person.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import type { Words } from "./oracleTable.ts";

// Words that many tables use, and what they are to the library. A word that begins with "outside" is no value of its type.

export const roles = {
  Owner: "owner",
  "Full Access": "full",
  "Limited Access": "limited",
  "Read-only Access": "readOnly",
  "Restricted Access": "restricted",
} as const;

export const anyRole = { ...roles, "outside: a role that is none": "administrator" as Role } as const;

/** Who asks: a person of the tenant, or somebody who cross-launches. */
export const people = { teammate: "teammate", "help desk": "helpDesk", partner: "partner" } as const;

export const anyPeople = { ...people, "outside: nobody's kind": "robot" as Person["kind"] } as const;

export const tenant: Workspace = { level: "tenant" };
export const loans: Workspace = { level: "group", group: "loans" };

/** A bank: a place, what is above and below it, what stands beside it, and what is below that. */
export const places: Readonly<Record<string, Workspace>> = {
  "the tenant": tenant,
  loans,
  "loans/legal": { level: "team", group: "loans", team: "legal" },
  "loans/security": { level: "team", group: "loans", team: "security" },
  insurance: { level: "group", group: "insurance" },
  "insurance/claims": { level: "team", group: "insurance", team: "claims" },
};

export const anyPlace: Readonly<Record<string, Workspace>> = {
  ...places,
  "outside: a level that is none": { level: "city" } as unknown as Workspace,
};

export const switches = { on: true, off: false } as const;

export const anySwitch = { ...switches, "outside: a text": "false" as unknown as boolean } as const;

/** A switch that a question can do without. */
export const toldOrNot = { yes: true, no: false, "not told": undefined } as const;

export const anyTold = { ...toldOrNot, "outside: a text": "true" as unknown as boolean } as const;

/** "Users can always be in their home workspace and can switch down from it." */
export function reach(home: string, place: string): (words: Words) => string {
  return (words) => {
    const [from = "", to = ""] = [words[home], words[place]];
    const isReached = from === "the tenant" || to === from || to.startsWith(`${from}/`);
    return isReached ? "within reach" : "out of reach";
  };
}

/** A person whose home is where they are; questions about people and settings read nothing else (TS1). */
export function personOf(
  kind: Person["kind"],
  role: Role,
  home: Workspace,
  current: Workspace = home,
): Person {
  return { kind, id: "ann", role, home, current };
}

export const themselvesOrNot = { themselves: "ann", "somebody else": "bob" } as const;

// Sentences that hold for many questions, as tables.

/** RL4: "may change nothing"; RL5: "has only the app-tray applications that they are granted". */
export const changesNothing = `
  | role              | by  |
  | Read-only Access  | RL4 |
  | Restricted Access | RL5 |`;

/** RL3: "may not add or remove users". */
export const addsNoUsers = `
  | role           | by  |
  | Limited Access | RL3 |`;

/** TM3: "The Owner role exists only at tenant level." Whoever is presented as an Owner below it has no rights. */
export const ownersAtTenant = `
  | role  | home                  | by  |
  | Owner | other than the tenant | TM3 |`;

/** Every set of some words, named by them with commas: "none", "sso", "sso, logExports". */
export function everySet<Item extends string>(
  items: readonly Item[],
): Readonly<Record<string, readonly Item[]>> {
  const sets = items.reduce<readonly (readonly Item[])[]>(
    (known, item) => [...known, ...known.map((set) => [...set, item])],
    [[]],
  );
  return Object.fromEntries(sets.map((set) => [set.length === 0 ? "none" : set.join(", "), set]));
}
