import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { type AgentStatus, agentStatus } from "../sessions/agentStatus.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `agentStatus` for a teammate, by id, at an instant in epoch milliseconds (PA7, SE6). Returns null for an
 * unknown id (ST11).
 */
export function agentStatusOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<AgentStatus | null> {
  const record = teammateOf(tenant.teammates, teammate);
  return record === undefined ? noneFound : agentStatus(tenant.privacy.inactiveAfterDays, record, nowMilli);
}
