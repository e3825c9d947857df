import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, issueOf } from "../kernel/schema/issue.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type Classes, madeClasses } from "./classes.ts";

/**
 * The classes of a tenant (AN9): teammates about whom every question gets the same answer, and assets alike. Keep them
 * beside the tenant: whatever is worked out over all teammates and assets takes them in place of the tenant, and its cost
 * then depends on the number of classes. `updateClasses` follows a change. Issues say that the tenant is malformed (ST17).
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).withTeammate("bob", { role: "limited" }).build();
 * const classes = classesOf(bank).value as Classes;
 * entriesOf(classes.people).map(({ traits, size }) => [traits.role, size]); // [["limited", 2], ["owner", 1]]
 */
export function classesOf(tenant: Tenant): Checked<Classes> {
  const state = readTenant(tenant);
  return state === undefined ? malformedTenantIssue : frozen({ value: madeClasses(state) });
}

/** What is wrong where neither a tenant nor its classes are given. */
export const malformedTenantIssue: Checked<never> = /* @__PURE__ */ frozen({
  issues: [/* @__PURE__ */ issueOf("ST17", "invalidValue", [], "a well-formed tenant", "a malformed one")],
});
