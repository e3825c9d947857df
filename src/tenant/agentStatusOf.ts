import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { type AgentStatus, agentStatus } from "../sessions/agentStatus.ts";
import { teammateOf } from "../teammates/state.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `agentStatus` for a teammate, by id, at an instant in epoch milliseconds (PA7, SE6). Returns null for an
 * unknown id (ST11).
 * A tenant that is malformed answers null (ST17).
 */
export function agentStatusOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<AgentStatus | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const record = teammateOf(state.teammates, teammate);
  return record === undefined ? noneFound : agentStatus(state.privacy.inactiveAfterDays, record, nowMilli);
}
