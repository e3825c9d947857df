import { type Change, changesBetween } from "../kernel/schema/changes.ts";
import { storedTenant, type Tenant } from "./tenant.ts";

/**
 * What changed from one state of a tenant to another: paths with before and after, an entry of a list under its id. Parts
 * that are derived from others are left out. What the two states share costs nothing.
 */
export function changesOf(before: Tenant, after: Tenant): readonly Change[] {
  return changesBetween(storedTenant, before, after);
}
