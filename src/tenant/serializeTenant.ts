import { canonicalJson } from "../kernel/json/canonicalJson.ts";
import { written } from "../kernel/schema/schema.ts";
import { readTenant } from "./readTenant.ts";
import { storedTenant, type Tenant } from "./tenant.ts";

/**
 * A tenant as a JSON text that `parseTenant` reads: keys in a stable order, entries as flat lists sorted by id, nothing that
 * is derived from other parts. The same state always gives the same text, whatever its history.
 * A malformed tenant gives `null`, which `parseTenant` refuses (ST17).
 */
export function serializeTenant(tenant: Tenant): string {
  const state = readTenant(tenant);
  return canonicalJson(state === undefined ? null : written(storedTenant, state));
}
