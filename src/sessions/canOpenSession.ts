import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { isBoolean, isWhole } from "../kernel/schema/guards.ts";

const may = decision(true, "PA6");
const onlyOne = decision(false, "PA6");

/**
 * Whether a user with so many open sessions may open one more (PA6). Sessions that have expired (SE1) are open no longer:
 * not counting them is the caller's.
 */
export function canOpenSession(allowsSimultaneousSessions: boolean, openSessions: number): boolean {
  return decideOpenSession(allowsSimultaneousSessions, openSessions).value;
}

export function decideOpenSession(
  allowsSimultaneousSessions: boolean,
  openSessions: number,
): Decision<boolean> {
  if (!isBoolean(allowsSimultaneousSessions) || !isWhole(openSessions)) return outsideType;
  return allowsSimultaneousSessions || openSessions === 0 ? may : onlyOne;
}
