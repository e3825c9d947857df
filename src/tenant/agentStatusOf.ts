import type { Decision } from "../kernel/decision/decision.ts";
import { type AgentStatus, agentStatus } from "../sessions/agentStatus.ts";
import { presentTeammate } from "./presentTeammate.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `agentStatus` for a teammate, by id, at an instant in epoch milliseconds (PA7, SE6). Returns null for an
 * unknown id (ST11), and for a teammate who has not accepted their invitation (IV5).
 * A tenant that is malformed answers null (ST17).
 */
export function agentStatusOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<AgentStatus | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const { record, nothing } = presentTeammate(state, teammate);
  return record === undefined ? nothing : agentStatus(state.privacy.inactiveAfterDays, record, nowMilli);
}
