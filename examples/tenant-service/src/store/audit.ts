import { type AuditEntry, type Decision, decideUseFeature, type Tenant, type Workspace } from "tenant-policy";
import type { Database, Sql } from "../database/database.ts";
import { type Caller, personBehind } from "./caller.ts";
import { askOf } from "./question.ts";
import { stepOf } from "./step.ts";

/** An entry of the audit trail, and the number of its step. */
export interface Recorded {
  readonly step: number;
  readonly entry: AuditEntry;
}

/** Nothing of a tenant that is not there, a refusal, or whether the caller sees the trail up to the step of that moment. */
export type TrailAccess = { readonly upTo: number } | { readonly refusal: Decision<unknown> } | undefined;

/** Whether the caller sees the audit trail. The system does. */
export function trailAccess(
  database: Database,
  caller: Caller,
  current: Workspace | undefined,
): Promise<TrailAccess> {
  return database.inTransaction(caller.tenant, "read", async (sql) => {
    const upTo = await stepOf(sql, caller.tenant);
    if (upTo === undefined) return undefined;
    if (caller.kind === "system") return { upTo };
    const person = await personBehind(sql, caller, current);
    if (person.value === null) return { refusal: person };
    const { value } = person;
    const decided = await askOf(
      sql,
      caller.tenant,
      (tenant: Tenant) => decideUseFeature(value, "viewAuditTrail", tenant.subscription),
      [],
    );
    return decided.value ? { upTo } : { refusal: decided };
  });
}

/** The newest entries before a step. */
export function newestBefore(
  database: Database,
  tenant: string,
  before: number,
  limit: number,
): Promise<readonly Recorded[]> {
  return database.inTransaction(tenant, "read", (sql) =>
    recorded(sql, "step < $2 ORDER BY step DESC LIMIT $3", [tenant, before, limit]),
  );
}

const batch = 500;

/** All entries up to a step, the oldest first, some at a time: no transaction stays open while somebody reads slowly. */
export async function* trail(database: Database, tenant: string, upTo: number): AsyncGenerator<Recorded> {
  for (let after = 0; after < upTo;) {
    const from = after;
    const found = await database.inTransaction(tenant, "read", (sql) =>
      recorded(sql, "step > $2 AND step <= $3 ORDER BY step LIMIT $4", [tenant, from, upTo, batch]),
    );
    yield* found;
    after = found.length < batch ? upTo : (found.at(-1)?.step ?? upTo);
  }
}

async function recorded(sql: Sql, which: string, values: readonly unknown[]): Promise<readonly Recorded[]> {
  const rows = await sql.query<{ step: string | number; entry: AuditEntry }>(
    `SELECT step, entry FROM tenant_audit WHERE tenant = $1 AND ${which}`,
    values,
  );
  return rows.map(({ step, entry }) => ({ step: Number(step), entry }));
}
