import { readFileSync } from "node:fs";
import {
  type AssetRecord,
  entryOf,
  formatDisplay,
  parseTenant,
  type Person,
  personFrom,
  type TeammateRecord,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import { type NameOf, namesOf } from "tenant-policy/explain";

export const bank = parsed(readFileSync(new URL("../tenants/retail-bank.json", import.meta.url), "utf8"));

/** The demo has no clock. It is always Monday, 21 October 2024, ten o'clock in London. */
export const now = Date.parse("2024-10-21T09:00:00Z");
export const minuteMilli = 60_000;
export const hourMilli = 60 * minuteMilli;
export const dayMilli = 24 * hourMilli;

export function teammate(id: string): TeammateRecord {
  return found(entryOf(bank.teammates.records, id), id);
}

/** A teammate as the person who asks: at home, or in the workspace they have switched to. */
export function person(id: string, current?: Workspace): Person {
  return personFrom(teammate(id), current);
}

export function asset(id: string): AssetRecord {
  return found(entryOf(bank.assets.records, id), id);
}

const placeNames = namesOf(bank);

/** What things are called: groups and teams by their names, and people by their first names, which are their ids. */
export const nameOf: NameOf = (named) =>
  named.kind === "teammate" ? named.id.charAt(0).toUpperCase() + named.id.slice(1) : placeNames(named);

export function placeName(workspace: Workspace): string {
  switch (workspace.level) {
    case "tenant":
      return "the tenant";
    case "group":
      return workspace.group;
    case "team":
      return workspace.team;
  }
}

/** An instant as the bank's people see it. */
export function localTime(instantMilli: number | null | undefined): string {
  return typeof instantMilli === "number" ? (formatDisplay(instantMilli, bank.timeZone).value ?? "?") : "?";
}

function parsed(json: string): Tenant {
  const { value, issues } = parseTenant(json);
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}

function found<Item>(item: Item | undefined, id: string): Item {
  if (item === undefined) throw new Error(`the bank has no ${id}`);
  return item;
}
