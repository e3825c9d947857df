import type { Checked } from "../kernel/schema/issue.ts";
import { applyChanges, ofAnotherTenantIssue } from "../storage/applyChanges.ts";
import type { ChangesInOrder } from "../storage/readChanges.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";

/**
 * The tenant after a change, given as itself or as the changes that lead to it. Issues say what is wrong with them, or that
 * they are another tenant's.
 */
export function laterTenant(before: Tenant, later: Tenant | ChangesInOrder): Checked<Tenant> {
  const tenant = readTenant(later);
  if (tenant === undefined) return applyChanges(before, later as ChangesInOrder);
  return tenant.id === before.id ? { value: tenant } : ofAnotherTenantIssue;
}
