import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isWhole, owns } from "../kernel/schema/guards.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { changingAt } from "../kernel/decision/changingAt.ts";

/** How an agent is marked. The document's mark for `inactive` is the message of PA7. */
export type AgentStatus = "active" | "inactive";

export interface AgentLogIns {
  readonly createdAtMilli: number;
  /** Absent or null where the agent has never logged in. */
  readonly lastLogInAtMilli?: number | null;
}

const active = decision<AgentStatus>("active", "PA7");
const inactive = decision<AgentStatus>("inactive", "PA7");

/**
 * How an agent is marked who last logged in then, and until when (PA7). It is a mark, not a lock-out: no other question
 * asks for it. 0 days: nobody is marked. Null outside the declared types (ST10).
 */
export function agentStatus(
  inactiveAfterDays: number,
  logIns: AgentLogIns,
  nowMilli: number,
): Decision<AgentStatus | null> {
  if (!isWhole(inactiveAfterDays) || !isAgentLogIns(logIns) || !isInstant(nowMilli)) return unanswerable;
  if (inactiveAfterDays === 0) return active;
  const lastSeenMilli = logIns.lastLogInAtMilli ?? logIns.createdAtMilli;
  return changingAt(lastSeenMilli + inactiveAfterDays * dayMilli, nowMilli, active, inactive);
}

const agentLogInsKeys = ["createdAtMilli"] as const;
const optionalLogInKeys = ["lastLogInAtMilli"] as const;

function isAgentLogIns(value: unknown): value is AgentLogIns {
  if (!owns(value, agentLogInsKeys, optionalLogInKeys)) return false;
  const { createdAtMilli, lastLogInAtMilli } = value;
  return isInstant(createdAtMilli) && ((lastLogInAtMilli ?? null) === null || isInstant(lastLogInAtMilli));
}
