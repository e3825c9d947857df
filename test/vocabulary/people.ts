import type { Person } from "../../src/vocabulary/person.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { Teammate } from "../../src/vocabulary/teammate.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";

/** The bank of the documents: two divisions as groups, with two departments each as teams. */
export const places = {
  bank: { level: "tenant" },
  loans: { level: "group", group: "loans" },
  loansLegal: { level: "team", group: "loans", team: "loans-legal" },
  loansMarketing: { level: "team", group: "loans", team: "loans-marketing" },
  insurance: { level: "group", group: "insurance" },
  insuranceLegal: { level: "team", group: "insurance", team: "insurance-legal" },
  insuranceMarketing: { level: "team", group: "insurance", team: "insurance-marketing" },
} as const satisfies Record<string, Workspace>;

export type Place = keyof typeof places;

export const placeNames = Object.keys(places) as Place[];

/** Where one can switch to from home, home included (WS2). */
export const reached: Readonly<Record<Place, readonly Place[]>> = {
  bank: placeNames,
  loans: ["loans", "loansLegal", "loansMarketing"],
  loansLegal: ["loansLegal"],
  loansMarketing: ["loansMarketing"],
  insurance: ["insurance", "insuranceLegal", "insuranceMarketing"],
  insuranceLegal: ["insuranceLegal"],
  insuranceMarketing: ["insuranceMarketing"],
};

export const everyRole: readonly Role[] = ["owner", "full", "limited", "readOnly", "restricted"];

export function person(role: Role, home: Place = "bank", other: Partial<Person> = {}): Person {
  return { kind: "teammate", id: "ann", role, home: places[home], current: places[home], ...other };
}

export function teammate(role: Role, home: Place = "bank", other: Partial<Teammate> = {}): Teammate {
  return {
    id: "bob",
    email: "bob@bank.example",
    role,
    home: places[home],
    decryptsLogs: false,
    apps: [],
    botRoles: [],
    ...other,
  };
}
