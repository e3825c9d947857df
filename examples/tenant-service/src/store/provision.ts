import { type Issue, newTenant, type NewTenantInput, type Tenant } from "tenant-policy";
import { rowsOf } from "tenant-policy/storage";
import { type Database, isConflict } from "../database/database.ts";
import { writeRows } from "./rows.ts";

/** Makes a new tenant with its first Owner. */
export async function provision(
  database: Database,
  input: NewTenantInput,
): Promise<
  | { readonly outcome: "made" | "exists" }
  | { readonly outcome: "malformed"; readonly issues: readonly Issue[] }
> {
  const { value, issues } = newTenant(input);
  if (issues !== undefined) return { outcome: "malformed", issues };
  return { outcome: await store(database, value) };
}

/** Stores a tenant that is not there yet. */
export async function store(database: Database, tenant: Tenant): Promise<"made" | "exists"> {
  try {
    await database.inTransaction(tenant.id, "write", async (sql) => {
      await sql.query("INSERT INTO tenants (tenant, step) VALUES ($1, 0)", [tenant.id]);
      await writeRows(sql, tenant.id, { upserts: [...rowsOf(tenant)], deletions: [] });
    });
    return "made";
  } catch (error) {
    if (isConflict(error)) return "exists";
    throw error;
  }
}
