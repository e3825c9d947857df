import type { Checked } from "../kernel/schema/issue.ts";
import { parse } from "../kernel/schema/parse.ts";
import { type StandardSchema, standardSchemaOf } from "../kernel/schema/standardSchema.ts";
import { remembered, tenantOfAnyVersion } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * A tenant from outside, a value or a JSON text, as `serializeTenant` or `JSON.stringify` wrote it in this version of the
 * library or an earlier one (ST4): canonical and frozen, or everything that is wrong with it (ST3). In a path, an entry of
 * a list stands under its position, or under its id where the list itself is in order.
 */
export function parseTenant(input: unknown): Checked<Tenant> {
  const checked = parse(tenantOfAnyVersion, input);
  if (checked.issues === undefined) remembered(checked.value);
  return checked;
}

/** `parseTenant` for whatever takes a Standard Schema. */
export const tenantSchema: StandardSchema<Tenant> = /* @__PURE__ */ standardSchemaOf(parseTenant);
