import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { applyChanges } from "../storage/applyChanges.ts";
import type { ChangesInOrder } from "../storage/readChanges.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type Classes, classesAfter, readClasses } from "./classes.ts";
import { malformedTenantIssue } from "./classesOf.ts";

/**
 * The classes after a change: those that `classesOf` gives for the tenant afterwards, at the cost of what changed. `later`
 * is that tenant, as `transition` gives it, or the changes that lead to it, as `applyChanges` takes them. Issues say what is
 * wrong with the changes, or with the tenant that the classes are of (ST17).
 */
export function updateClasses(classes: Classes, later: Tenant | ChangesInOrder): Checked<Classes> {
  const before = readClasses(classes);
  if (before === undefined) return malformedTenantIssue;
  const tenant = readTenant(later);
  if (tenant !== undefined) return frozen({ value: classesAfter(before, tenant) });
  const applied = applyChanges(before.tenant, later as ChangesInOrder);
  return hasIssues(applied) ? applied : frozen({ value: classesAfter(before, applied.value) });
}
