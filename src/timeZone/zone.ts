import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isZoneName, zoneKey } from "../kernel/time/zoneName.ts";

const unknown = decision(null, "TZ1");
const malformed = decision(null, "TZ1", "TZ9");

/** What is answered where a zone is none: ST10 for what is no text, TZ9 for what is no name of a zone, TZ1 for any. */
export function refusedZone(zone: unknown): Decision<null> {
  if (typeof zone !== "string") return unanswerable;
  return isZoneName(zone) ? unknown : malformed;
}

/** The key of a zone for the kernel's questions; null where `refusedZone` has to answer. */
export function knownZone(zone: unknown): string | null {
  return typeof zone === "string" ? zoneKey(zone) : null;
}
