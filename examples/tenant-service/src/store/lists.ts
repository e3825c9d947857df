import {
  type AssetAction,
  type AssetRecord,
  type Decision,
  type Group,
  type Person,
  type Team,
  type TeammateRecord,
  type Workspace,
} from "tenant-policy";
import { assetFilterSql } from "tenant-policy/analysis";
import type { Database, Sql } from "../database/database.ts";
import { assetInView } from "./assetInView.ts";
import { type Caller, personBehind } from "./caller.ts";
import { stepOf } from "./step.ts";

/** A page of a list, of one moment. */
export interface Page<Entry> {
  readonly step: number;
  readonly entries: readonly Entry[];
}

/** By what assets are sorted, and the column of it. Equal ones are sorted by their ids. */
export const assetOrders = { id: "id", name: "name", kind: "kind" } as const;

export interface AssetsAsked {
  readonly caller: Caller;
  readonly current: Workspace | undefined;
  /** What the caller can do with every asset of the list, where they are. */
  readonly action: AssetAction;
  readonly order: keyof typeof assetOrders;
  /** The key and the id of the asset before the page. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** What came of a question: nothing of a tenant that is not there, a refusal, or a page with one entry more than fits, if there is. */
export type Listed<Entry> = Page<Entry> | { readonly refusal: Decision<unknown> } | undefined;

/** The assets with which the caller can do something; all of them for the system. The database filters and sorts. */
export function assetsPage(database: Database, asked: AssetsAsked): Promise<Listed<AssetRecord>> {
  const { caller, current, action, order, after, limit } = asked;
  return inView(database, caller, current, async (sql, person) => {
    const columns = { dialect: "postgresql", table: "tenant_rows", record: "value" } as const;
    const filter = person === "system" ? all : assetFilterSql(person, action, columns).value;
    // An id that no database can hold or compare is nobody's.
    if (filter === undefined) return [];
    const next = filter.values.length;
    const key = assetOrders[order];
    const rows = await sql.query<{ value: AssetRecord }>(
      `SELECT value FROM tenant_rows
        WHERE ${filter.text} AND tenant = $${next + 1} AND part = 'assets.records'
          AND ($${next + 2}::text IS NULL OR (${key}, id) > ($${next + 2}::text, $${next + 3}::text))
        ORDER BY ${key}, id LIMIT $${next + 4}`,
      [...filter.values, caller.tenant, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return rows.map(({ value }) => (person === "system" ? value : assetInView(value, person.home)));
  });
}

const all = { text: "TRUE", values: [] } as const;

/** The teammates whom the caller sees: themselves and, except with Restricted Access, those of the workspaces that they reach. */
export function teammatesPage(
  database: Database,
  { caller, current, after, limit }: Omit<AssetsAsked, "action" | "order">,
): Promise<Listed<TeammateRecord>> {
  return inView(database, caller, current, async (sql, person) => {
    const { text, value } = teammatesInView(person);
    const rows = await sql.query<{ value: TeammateRecord }>(
      `SELECT value FROM tenant_rows
        WHERE tenant = $1 AND part = 'teammates.records' AND id > $2 AND ${text} ORDER BY id LIMIT $4`,
      [caller.tenant, after?.[1] ?? "", value, limit + 1],
    );
    return rows.map(({ value }) => value);
  });
}

/** One condition for each view, so that an index finds the few whom somebody sees among all. */
function teammatesInView(person: Person | "system"): {
  readonly text: string;
  readonly value: string | null;
} {
  if (person === "system") return { text: "$3::text IS NULL", value: null };
  if (person.role === "restricted") return { text: "id = $3", value: person.id };
  const { home } = person;
  switch (home.level) {
    case "tenant":
      return { text: "$3::text IS NULL", value: null };
    case "group":
      return { text: "home_group = $3", value: home.group };
    case "team":
      return { text: "home_team = $3", value: home.team };
  }
}

/** Every group and team whose path lies on, above or below the caller's home. */
export function workspacesOf(
  database: Database,
  caller: Caller,
  current: Workspace | undefined,
): Promise<Listed<Group | Team>> {
  return inView(database, caller, current, async (sql, person) => {
    const home = person === "system" ? null : person.home;
    const rows = await sql.query<{ value: Group | Team }>(
      `SELECT value FROM tenant_rows
        WHERE tenant = $1 AND part IN ('workspaces.groups', 'workspaces.teams')
          AND ($2::text IS NULL OR coalesce(value ->> 'group', id) = $2)
          AND ($3::text IS NULL OR part = 'workspaces.groups' OR id = $3)
        ORDER BY part, id`,
      [
        caller.tenant,
        home === null || home.level === "tenant" ? null : home.group,
        home?.level === "team" ? home.team : null,
      ],
    );
    return rows.map(({ value }) => value);
  });
}

/** Reads entries for the person behind a caller, if the tenant knows them and they can be where they say. */
function inView<Entry>(
  database: Database,
  caller: Caller,
  current: Workspace | undefined,
  read: (sql: Sql, person: Person | "system") => Promise<readonly Entry[]>,
): Promise<Listed<Entry>> {
  return database.inTransaction(caller.tenant, "read", async (sql) => {
    const step = await stepOf(sql, caller.tenant);
    if (step === undefined) return undefined;
    if (caller.kind === "system") return { step, entries: await read(sql, "system") };
    const person = await personBehind(sql, caller, current);
    if (person.value === null) return { refusal: person };
    return { step, entries: await read(sql, person.value) };
  });
}
