import type { Checked } from "../kernel/schema/checked.ts";
import { refined } from "../kernel/schema/refined.ts";
import { fromOutside } from "../kernel/schema/fromOutside.ts";
import { type StandardSchema, standardSchemaOf } from "../kernel/schema/standardSchema.ts";
import { migrate } from "./migrate.ts";
import type { Tenant } from "./state.ts";
import { tenantForm } from "./tenantForm.ts";

const anyVersionForm = /* @__PURE__ */ refined(migrate, tenantForm);

/**
 * A tenant from outside, a value or a JSON text, as `serializeTenant` or `JSON.stringify` wrote it in this version of the
 * library or an earlier one (ST4): canonical and frozen, or everything that is wrong with it (ST3). In a path, an entry of
 * a list stands under its position, or under its id where the list itself is in order.
 */
export function parseTenant(input: unknown): Checked<Tenant> {
  return fromOutside(input, anyVersionForm);
}

/** `parseTenant` for whatever takes a Standard Schema. */
export const tenantSchema: StandardSchema<Tenant> = standardSchemaOf(parseTenant);
