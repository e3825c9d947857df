import { type Decision, decision, heldUntil, unanswerable } from "../kernel/decision/decision.ts";
import { isWhole, owns, own, ownValue } from "../kernel/schema/guards.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { changingAt } from "../kernel/decision/changingAt.ts";
import { countsFromMilli, isDatedAhead } from "../kernel/time/datedAhead.ts";

/** The mark of an agent. The document's text for `inactive` is the message of rule PA7. */
export type AgentStatus = "active" | "inactive";

/** When an agent was created and last logged in, in epoch milliseconds. */
export interface AgentLogIns {
  readonly createdAtMilli: number;
  /** Null or absent if the agent has never logged in. */
  readonly lastLogInAtMilli?: number | null;
}

const active = decision<AgentStatus>("active", "PA7");
const inactive = decision<AgentStatus>("inactive", "PA7");
const activeWithAhead = decision<AgentStatus>("active", "PA7", "SE6");
const inactiveWithAhead = decision<AgentStatus>("inactive", "PA7", "SE6");

/**
 * Whether an agent is marked as inactive: they have not logged in for this many days, counted from the later of their
 * creation and their last log-in (PA7). A date that is dated ahead does not count (SE6). With 0 days, no agent is
 * marked. `validUntil` is the instant from which the agent is marked or from which such a date counts. The mark does not lock the agent out: no
 * other question reads it. Returns null for a value outside its declared type (ST10).
 */
export function agentStatus(
  inactiveAfterDays: number,
  logIns: AgentLogIns,
  nowMilli: number,
): Decision<AgentStatus | null> {
  if (!isWhole(inactiveAfterDays) || !isAgentLogIns(logIns) || !isInstant(nowMilli)) return unanswerable;
  if (inactiveAfterDays === 0) return active;
  const dates = [logIns.createdAtMilli, own(logIns, "lastLogInAtMilli") ?? logIns.createdAtMilli];
  const ahead = dates.filter((dateMilli) => isDatedAhead(dateMilli, nowMilli));
  const lastSeenMilli = Math.max(...dates.filter((dateMilli) => !isDatedAhead(dateMilli, nowMilli)));
  const markedMilli = lastSeenMilli + inactiveAfterDays * dayMilli;
  if (ahead.length === 0) return changingAt(markedMilli, nowMilli, active, inactive);
  const answer = changingAt(markedMilli, nowMilli, activeWithAhead, inactiveWithAhead);
  return heldUntil(answer, Math.min(own(answer, "validUntil") ?? Infinity, ...ahead.map(countsFromMilli)));
}

const agentLogInsKeys = ["createdAtMilli"] as const;

function isAgentLogIns(value: unknown): value is AgentLogIns {
  if (!owns(value, agentLogInsKeys)) return false;
  const lastLogInAtMilli = ownValue(value, "lastLogInAtMilli") ?? null;
  return isInstant(value.createdAtMilli) && (lastLogInAtMilli === null || isInstant(lastLogInAtMilli));
}
