import { isDeepStrictEqual } from "node:util";
import { type AuditEntry, serializeTenant, type Tenant } from "tenant-policy";
import { applyChanges, type Row, rowsOf, type TenantChanges, tenantOfRows } from "tenant-policy/storage";
import type { Database } from "../../src/database/database.ts";

/** What a database holds of one tenant. */
export interface Ledger {
  readonly step: number;
  readonly rows: readonly Row[];
  readonly changes: readonly { readonly step: number; readonly changes: TenantChanges }[];
  readonly audit: readonly { readonly step: number; readonly entry: AuditEntry }[];
  /** The keys of the commands whose answers are kept. */
  readonly answered: readonly string[];
}

/** Reads past the service, and past row-level security. */
export function ledgerOf(database: Database, tenant: string): Promise<Ledger> {
  return database.asOwner(async (sql) => {
    const all = <Found extends object>(columns: string, table: string, order: string) =>
      sql.query<Found>(`SELECT ${columns} FROM ${table} WHERE tenant = $1 ORDER BY ${order}`, [tenant]);
    const [head] = await all<{ step: number }>("step::int", "tenants", "tenant");
    const kept = await all<{ id: string }>("id", "tenant_commands", "id");
    return {
      step: Number(head?.step),
      rows: await all<Row>('part, id, value, sort AS "order"', "tenant_rows", "part, id"),
      changes: await all("step::int, changes", "tenant_changes", "step"),
      audit: await all("step::int, entry", "tenant_audit", "step"),
      answered: kept.map(({ id }) => id),
    };
  });
}

/** What is wrong with a ledger by itself: its steps, what its changes lead to from the tenant as it was stored, and whose it is. */
export function faultsOf(ledger: Ledger, first: Tenant): readonly string[] {
  const { step, rows, changes, audit } = ledger;
  const steps = audit.map((each) => each.step);
  const faults = [];
  if (
    !isDeepStrictEqual(
      steps,
      Array.from({ length: step }, (_, index) => index + 1),
    )
  ) {
    faults.push(`${first.id}: the steps up to ${step} are ${steps.join()}`);
  }
  if (changes.some((each) => !steps.includes(each.step))) faults.push(`${first.id}: a change has no entry`);
  const folded = applyChanges(
    first,
    changes.map((each) => each.changes),
  ).value;
  const stored = tenantOfRows(rows).value;
  if (folded === undefined || stored === undefined || serializeTenant(folded) !== serializeTenant(stored)) {
    faults.push(`${first.id}: its changes do not lead to what is stored`);
  }
  if (folded === undefined || !isDeepStrictEqual(byId(rows), byId([...rowsOf(folded)]))) {
    faults.push(`${first.id}: its changes do not lead to its rows`);
  }
  // The names in commands begin with their tenant.
  const foreign = (JSON.stringify(ledger).match(/\bbank-\d+(?=-)/g) ?? []).filter((id) => id !== first.id);
  if (foreign.length > 0) faults.push(`${first.id}: it has what belongs to ${foreign.join()}`);
  return faults;
}

/** Rows by what they are called, as JSON has them: without what is undefined, and in whatever order. */
function byId(rows: readonly Row[]): ReadonlyMap<string, unknown> {
  const plain = (row: Row): unknown => JSON.parse(JSON.stringify([row.value, row.order ?? null]));
  return new Map(rows.map((row) => [JSON.stringify([row.part, row.id]), plain(row)]));
}
