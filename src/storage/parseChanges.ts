import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { parse } from "../kernel/schema/parse.ts";
import type { TenantChanges } from "../tenant/tenantChanges.ts";
import { changesSchema, writtenChanges } from "./readChanges.ts";

/**
 * Changes from outside, a value or a JSON text, as `transition` gave them (ST4): canonical and frozen, or everything that is
 * wrong with them (ST3). Changes that were parsed are not checked again.
 *
 * @example
 * const { issues } = parseChanges("{}");
 * issues?.[0].message; // "Missing property: expected a version of the stored form"
 */
export function parseChanges(input: unknown): Checked<TenantChanges> {
  const checked = parse(changesSchema, input);
  if (hasIssues(checked)) return checked;
  return frozen({ value: writtenChanges(checked.value) });
}
