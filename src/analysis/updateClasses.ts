import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import type { ChangesInOrder } from "../storage/readChanges.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { areMadeClasses, type Classes, classesAfter, readClasses } from "./classes.ts";
import { malformedTenantIssue } from "./classesOf.ts";
import { laterTenant } from "./laterTenant.ts";
import { notMadeIssue } from "./notMadeIssue.ts";

/**
 * The classes after a change: those that `classesOf` gives for the tenant afterwards, at the cost of what changed. `later`
 * is that tenant, as `transition` gives it, or the changes that lead to it, as `applyChanges` takes them. Issues say what is
 * wrong with the changes, that they or the tenant are another tenant's, that the classes are not of the library's making
 * (ST3), or that the tenant that they are of is malformed (ST17).
 */
export function updateClasses(classes: Classes, later: Tenant | ChangesInOrder): Checked<Classes> {
  const before = readClasses(classes);
  if (before === undefined) return areMadeClasses(classes) ? malformedTenantIssue : notMadeClasses;
  const after = laterTenant(before.tenant, later);
  return hasIssues(after) ? after : frozen({ value: classesAfter(before, after.value) });
}

const notMadeClasses = /* @__PURE__ */ notMadeIssue("classes");
