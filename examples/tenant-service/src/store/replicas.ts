import type { Checked, Tenant } from "tenant-policy";
import { type Classes, classesOf, updateClasses } from "tenant-policy/analysis";
import { applyChanges, type TenantChanges, tenantOfRows } from "tenant-policy/storage";
import type { Database, Sql } from "../database/database.ts";
import { ProblemError } from "../http/problemError.ts";
import { readWhole } from "./rows.ts";
import { stepOf } from "./step.ts";
import { turns } from "./turns.ts";

/** A whole tenant in memory, as it was after a step. */
export interface Replica {
  readonly step: number;
  readonly tenant: Tenant;
  readonly classes: Classes;
}

/** Gives whole tenants, for what is worked out over all of one. Undefined for one that is not there. */
export interface Replicas {
  (tenant: string): Promise<Replica | undefined>;
  /** How many are in memory. */
  readonly held: () => number;
}

/** How many wait for one tenant. The next one is told to come again. */
const mostWaiting = 20;

/**
 * Keeps a few whole tenants in memory. Each is brought up to date by the log whenever it is asked for, at the cost of what changed
 * since. The one that was asked for longest ago makes room for another. Of one tenant, one is read at a time: whoever asks
 * meanwhile finds it in memory.
 */
export function replicasOf(database: Database, most = 8): Replicas {
  const kept = new Map<string, Replica>();
  const replicaOf = async (tenant: string): Promise<Replica | undefined> => {
    const known = kept.get(tenant);
    const current = await database.inTransaction(tenant, "read", (sql) => replicaOn(sql, tenant, known));
    kept.delete(tenant);
    if (current === undefined) return undefined;
    kept.set(tenant, current);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    return current;
  };
  const inTurn = turns(mostWaiting);
  const replicaInTurn = async (tenant: string): Promise<Replica | undefined> => {
    const read = await inTurn(tenant, async () => ({ replica: await replicaOf(tenant) }));
    if (read === undefined) throw new ProblemError("busy");
    return read.replica;
  };
  return Object.assign(replicaInTurn, { held: () => kept.size });
}

async function replicaOn(sql: Sql, tenant: string, known: Replica | undefined): Promise<Replica | undefined> {
  const step = await stepOf(sql, tenant);
  if (step === undefined || step === known?.step) return step === undefined ? undefined : known;
  return known === undefined || known.step > step ? loaded(sql, tenant, step) : followed(sql, known, step);
}

async function loaded(sql: Sql, id: string, step: number): Promise<Replica> {
  const { value: tenant, issues } = tenantOfRows(await readWhole(sql, id));
  if (issues !== undefined) throw new Error(`The rows of a tenant are spoilt: ${JSON.stringify(issues)}`);
  return { step, tenant, classes: valueOf(classesOf(tenant)) };
}

async function followed(sql: Sql, { step: last, tenant, classes }: Replica, step: number): Promise<Replica> {
  const rows = await sql.query<{ changes: TenantChanges }>(
    "SELECT changes FROM tenant_changes WHERE tenant = $1 AND step > $2 ORDER BY step",
    [tenant.id, last],
  );
  const log = rows.map(({ changes }) => changes);
  return {
    step,
    tenant: valueOf(applyChanges(tenant, log)),
    classes: valueOf(updateClasses(classes, log)),
  };
}

function valueOf<Value>({ value, issues }: Checked<Value>): Value {
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}
