import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { offsetMilliAt } from "../kernel/time/offset.ts";
import { offsetText, wallText } from "../kernel/time/wallTime.ts";
import { knownZone, refusedZone } from "./zone.ts";

/**
 * A timestamp for machines: wall time with milliseconds and the offset in force at that instant, as
 * `2019-09-25T13:33:00.538+01:00` (TZ5). Null for what is no instant (ST10) or no known zone (TZ1).
 */
export function formatTimestamp(instantMilli: number, zone: string): Decision<string | null> {
  if (!isInstant(instantMilli)) return unanswerable;
  const key = knownZone(zone);
  if (key === null) return refusedZone(zone);
  const offset = offsetMilliAt(key, instantMilli);
  return { value: wallText(instantMilli + offset) + offsetText(offset), because: ["TZ5"] };
}
