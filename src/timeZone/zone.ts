import { type Decision, decision, decisionAbout, unanswerable } from "../kernel/decision/decision.ts";
import { isZoneName, zoneKey } from "../kernel/time/zoneName.ts";

const malformed = decision(null, "TZ1", "TZ9");

/**
 * The answer for a zone that `readZone` refuses: ST10 for a value that is not a string, TZ1 and TZ9 for text that does
 * not have the form of a name, TZ11 for a name that this host does not know.
 */
export function refusalOfZone(zone: unknown): Decision<null> {
  if (typeof zone !== "string") return unanswerable;
  return isZoneName(zone) ? decisionAbout(null, { rule: "TZ11", facts: { zone } }) : malformed;
}

/** The key of a zone for the functions of the kernel. Returns null for an unknown zone. */
export function readZone(zone: unknown): string | null {
  return typeof zone === "string" ? zoneKey(zone) : null;
}
