import type { Sql } from "../database/database.ts";

/** The number of the last step of a tenant. Undefined for one that is not there. */
export async function stepOf(sql: Sql, tenant: string): Promise<number | undefined> {
  const found = await sql.query<{ step: string | number }>("SELECT step FROM tenants WHERE tenant = $1", [
    tenant,
  ]);
  return found[0] === undefined ? undefined : Number(found[0].step);
}

/**
 * Raises the number, and gives the new one. Two transactions that do so collide, whatever rows they have read: the later one
 * ends in a conflict, and begins anew on what the earlier one left.
 */
export async function nextStep(sql: Sql, tenant: string): Promise<number> {
  const raised = await sql.query<{ step: string | number }>(
    "UPDATE tenants SET step = step + 1 WHERE tenant = $1 RETURNING step",
    [tenant],
  );
  return Number(raised[0]?.step);
}
