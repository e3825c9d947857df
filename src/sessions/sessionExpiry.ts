import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant, minuteMilli } from "../kernel/time/instant.ts";
import { changingAt } from "../kernel/decision/changingAt.ts";
import { isWhole } from "../kernel/schema/guards.ts";
import { countsFromMilli } from "../kernel/time/datedAhead.ts";

/** The state of a session. After it has expired, the user must log in again (SE1). */
export type SessionState = "active" | "expired";

const active = decision<SessionState>("active", "SE1");
const expired = decision<SessionState>("expired", "SE1");
const datedAhead = decision<SessionState>("expired", "SE6");

/**
 * Whether a session is still active, by the idle timeout in minutes and the last activity in epoch milliseconds (SE1).
 * With 0 minutes, it never expires. A session whose last activity is dated ahead has expired (SE6). `validUntil` is the
 * instant at which it expires or is no longer dated ahead. Returns null for a value outside its declared type (ST10).
 *
 * @example
 * sessionExpiry(30, 0, 1_000); // { value: "active", because: ["SE1"], validUntil: 1_800_000 }
 * sessionExpiry(30, 0, 1_800_000).value; // "expired"
 */
export function sessionExpiry(
  idleMinutes: number,
  lastActivityMilli: number,
  nowMilli: number,
): Decision<SessionState | null> {
  if (!isWhole(idleMinutes) || !isInstant(lastActivityMilli) || !isInstant(nowMilli)) return unanswerable;
  if (idleMinutes === 0) return active;
  const sinceActivity = changingAt(lastActivityMilli + idleMinutes * minuteMilli, nowMilli, active, expired);
  return changingAt(countsFromMilli(lastActivityMilli), nowMilli, datedAhead, sinceActivity);
}
