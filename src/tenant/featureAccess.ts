import { type Decision, notFound } from "../kernel/decision/decision.ts";
import { decideUseFeature } from "../teammates/canUseFeature.ts";
import type { Feature } from "../vocabulary/rights.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";
import { teammatePerson } from "./teammatePerson.ts";

/**
 * The answer of `decideUseFeature` for a teammate, by id, with the tenant's entitlements. An unknown id is refused
 * (ST11).
 * A tenant that is malformed is refused (ST17).
 */
export function featureAccess(tenant: Tenant, teammate: string, feature: Feature): Decision<boolean> {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenant;
  const person = teammatePerson(state, teammate);
  return person === undefined ? notFound : decideUseFeature(person, feature, state.subscription.entitlements);
}
