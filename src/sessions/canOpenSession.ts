import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { isBoolean, isWhole } from "../kernel/schema/guards.ts";

const allowed = decision(true, "PA6");
const refused = decision(false, "PA6");

/**
 * Whether a user who has this many open sessions may open another one (PA6). Do not count expired sessions (SE1,
 * `sessionExpiry`). A value outside its declared type gives false (ST10).
 */
export function canOpenSession(allowsSimultaneousSessions: boolean, openSessions: number): boolean {
  return decideOpenSession(allowsSimultaneousSessions, openSessions).value;
}

/** `canOpenSession` with its reasons. An allow and a refusal name PA6; ST10 for a value outside its declared type. */
export function decideOpenSession(
  allowsSimultaneousSessions: boolean,
  openSessions: number,
): Decision<boolean> {
  if (!isBoolean(allowsSimultaneousSessions) || !isWhole(openSessions)) return outsideType;
  return allowsSimultaneousSessions || openSessions === 0 ? allowed : refused;
}
