import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant, minuteMilli } from "../kernel/time/instant.ts";
import { changingAt } from "../kernel/decision/changingAt.ts";
import { isWhole } from "../kernel/schema/guards.ts";

export type SessionState = "active" | "expired";

const active = decision<SessionState>("active", "SE1");
const expired = decision<SessionState>("expired", "SE1");

/**
 * Whether a session that was last used then is still active, and until when; once it has expired one logs in again
 * (SE1). 0 minutes: there is no timeout. Null outside the declared types (ST10).
 */
export function sessionExpiry(
  idleMinutes: number,
  lastActivityMilli: number,
  nowMilli: number,
): Decision<SessionState | null> {
  if (!isWhole(idleMinutes) || !isInstant(lastActivityMilli) || !isInstant(nowMilli)) return unanswerable;
  if (idleMinutes === 0) return active;
  return changingAt(lastActivityMilli + idleMinutes * minuteMilli, nowMilli, active, expired);
}
