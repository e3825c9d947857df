import { decision } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isImmutableData } from "../kernel/json/isImmutableData.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { later } from "../kernel/schema/later.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import { ownValue, own } from "../kernel/schema/guards.ts";
import { anyVersion, schemaVersion } from "./anyVersion.ts";
import { noteTenant } from "./noteTenant.ts";
import { storedTenant, type Tenant } from "./tenant.ts";

/** A tenant as it is stored in any version (ST4). */
export const tenantOfAnyVersion: Schema<Tenant> = /* @__PURE__ */ later(() => ({
  ...storedTenant,
  read(value, reading) {
    const migrated = anyVersion.read(value, reading);
    // What a migration makes may have one array in two places.
    if (ownValue(value, "schemaVersion") !== schemaVersion) reading.isOwned = false;
    const tenant = migrated === undefined ? undefined : storedTenant.read(migrated, reading);
    if (tenant !== undefined && reading.notes !== undefined) {
      noteTenant(tenant, ownValue(value, "schemaVersion"), reading.notes);
    }
    return tenant;
  },
}));

/** The refusal of a tenant that is malformed, and its answer to a question whose answer is a value. */
export const malformedTenant = /* @__PURE__ */ decision(false, "ST17");
export const nothingOfMalformedTenant = /* @__PURE__ */ decision(null, "ST17");

/**
 * The tenants that this library made, each deeply frozen, and whether what they refer to is known to be there. Nobody else can
 * add one, so that nothing in an object has to be believed; and no answer depends on it (ST7).
 */
const made = /* @__PURE__ */ new WeakMap<object, boolean>();

/** What was read of tenants that are not of the library's making, but can never change. */
const copies = /* @__PURE__ */ new WeakMap<object, Tenant>();

/** The key under which a tenant of which some rows are known has the answer that it lives for (`src/storage/session.ts`). */
export const partSession: unique symbol = /* @__PURE__ */ Symbol("answer from some rows");

/**
 * Remembers a tenant that the library has just made and frozen, and returns it. `isChecked` says whether its parts fit each
 * other, as those do that were parsed, and those that an accepted command leaves. A command that nobody decided about can put
 * a teammate into a group that is not there, and so can changes and rows.
 */
export function remembered(tenant: Tenant, isChecked = false): Tenant {
  made.set(tenant, isChecked);
  return tenant;
}

/** Whether what the tenant refers to is known to be there: nobody has to look for it again. */
export function isKnownToFit(tenant: Tenant): boolean {
  return made.get(tenant) === true;
}

/**
 * The tenant as the library knows it: the same object if the library made it, else a copy that was checked as
 * `parseTenant` does. Undefined if it is malformed (ST17). A clone is checked each time, unless it is deeply frozen.
 */
export function readTenant(tenant: unknown): Tenant | undefined {
  if (typeof tenant !== "object" || tenant === null) return undefined;
  if (made.has(tenant)) return isOver(tenant) ? undefined : (tenant as Tenant);
  const known = copies.get(tenant);
  if (known !== undefined) return known;
  const value = own(check(tenantOfAnyVersion, tenant), "value");
  if (value === undefined) return undefined;
  const copy = remembered(frozen(value), true);
  if (ifReadable(() => isImmutableData(tenant)) === true) copies.set(tenant, copy);
  return copy;
}

/** Whether it was a tenant for one answer that was given since. What it lacks would be noted nowhere. */
function isOver(tenant: { readonly [partSession]?: { readonly isOpen: boolean } }): boolean {
  return tenant[partSession]?.isOpen === false;
}
