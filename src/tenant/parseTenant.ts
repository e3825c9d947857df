import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { hasIssues, type Issue } from "../kernel/schema/issue.ts";
import { parse } from "../kernel/schema/parse.ts";
import { newReading } from "../kernel/schema/schema.ts";
import { type StandardSchema, standardSchemaOf } from "../kernel/schema/standardSchema.ts";
import { withNotes } from "./noteTenant.ts";
import { remembered, tenantOfAnyVersion } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/** A tenant from outside, or everything that is wrong with it. */
export type ParsedTenant =
  | {
      readonly value: Tenant;
      readonly issues?: undefined;
      /**
       * What is right, but worth knowing to whoever runs the tenant (ST20). Absent if there is nothing. A note has the form
       * of an issue: the rule, the place, and what the rule would have instead.
       */
      readonly notes?: NonEmpty<Issue>;
    }
  | { readonly value?: undefined; readonly issues: NonEmpty<Issue>; readonly notes?: undefined };

/**
 * A tenant from outside, a value or a JSON text, as `serializeTenant` or `JSON.stringify` wrote it in this version of the
 * library or an earlier one (ST4): canonical and frozen, or everything that is wrong with it (ST3). In a path, an entry of
 * a list stands under its position, or under its id where the list itself is in order.
 *
 * `notes` tell of what loads although a rule has become narrower since it was stored: names, addresses and domains that
 * could not be set any more, locks that nobody holds, a tenant in which no Owner may decrypt, and, of version 1 alone,
 * teammates who are no longer let in as administrators by the kind of their user profile (ST20, IP8). Log them.
 */
export function parseTenant(input: unknown): ParsedTenant {
  const taken = newReading();
  const checked = parse(tenantOfAnyVersion, input, { ...newReading(), notes: taken });
  if (hasIssues(checked)) return checked;
  remembered(checked.value, true);
  return frozen(withNotes(checked, taken));
}

/** `parseTenant` for whatever takes a Standard Schema. */
export const tenantSchema: StandardSchema<Tenant> = /* @__PURE__ */ standardSchemaOf<Tenant>(parseTenant);
