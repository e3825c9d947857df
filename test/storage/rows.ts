import { type Tenant, type TenantChanges, transition } from "tenant-policy";
import { type Row, type RowKey, rowsOf, type RowsRead } from "tenant-policy/storage";
import { bank, commandOf, now } from "../laws/examples.ts";

/** Every row of the bank of the examples, as a database gives it: copies that anybody may change. */
export function bankRows(tenant: Tenant = bank): Row[] {
  return [...rowsOf(tenant)].map((row) => structuredClone(row));
}

/** The row with this part and id. */
export function rowOf(part: string, id: string, rows: readonly Row[] = bankRows()): Row {
  const found = rows.find((row) => row.part === part && row.id === id);
  if (found === undefined) throw new Error(`no row ${part} ${id}`);
  return found;
}

export const head: RowKey = { part: "head", id: "head" };
export const olga = { kind: "teammate", id: "olga", current: { level: "tenant" } } as const;
export const addCards = commandOf("workspaces/addGroup", [olga, { group: "cards", name: "Cards" }]);

/** The changes of a command that adds one group, as a log gives them. */
export function cardsAdded(): TenantChanges {
  return structuredClone(transition(bank, addCards).changes) as TenantChanges;
}

/** The rules, codes and paths of issues. */
export function placesOf(checked: {
  readonly issues?: readonly { rule: string; code: string; path: readonly (string | number)[] }[] | undefined;
}): readonly string[] | undefined {
  return checked.issues?.map(({ rule, code, path }) => `${rule} ${code} ${path.join(".")}`);
}

/** Every list of entries. */
export const everyPart = [
  ...(["assets.records", "assets.retired", "bounceList.entries", "bounceList.takenOff"] as const),
  ...(["channels.channels", "channels.retired", "profileKey.retired", "teammates.emails"] as const),
  ...(["teammates.holdings", "teammates.records", "teammates.retired", "userProfiles.records"] as const),
  ...(["userProfiles.retired", "workspaces.groups", "workspaces.teams"] as const),
];

/** The bank with every row of it known. */
export const whole: RowsRead = {
  keys: [head, ...everyPart.map((part) => ({ part, all: true }) as const)],
  rows: bankRows(),
};

export { bank, now };
