import { alsoBroken, type Decision } from "../kernel/decision/decision.ts";
import { decideUseFeature } from "../teammates/canUseFeature.ts";
import type { Feature } from "../vocabulary/rights.ts";
import { presentTeammate } from "./presentTeammate.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import { personIn } from "./teammatePerson.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `decideUseFeature` for a teammate, by id, with the tenant's subscription. An Owner who may not decrypt logs
 * does not grant decryption (DL6). An unknown id is refused (ST11), and so is a teammate who has not accepted their
 * invitation (IV5).
 * A tenant that is malformed is refused (ST17).
 */
export function featureAccess(tenant: Tenant, teammate: string, feature: Feature): Decision<boolean> {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenant;
  const { record, refusal } = presentTeammate(state, teammate);
  if (record === undefined) return refusal;
  const decided = decideUseFeature(personIn(record, record.home), feature, state.subscription);
  const lacksDecryption = feature === "grantDecryption" && record.role === "owner" && !record.decryptsLogs;
  return alsoBroken(decided, lacksDecryption && { rule: "DL6", facts: { case: "noGrant" } });
}
