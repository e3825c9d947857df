import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { offsetMilliAt } from "../kernel/time/offset.ts";
import { offsetText, wallText } from "../kernel/time/wallTime.ts";
import { readZone, refusalOfZone } from "./zone.ts";

/**
 * A machine-readable timestamp: the wall time in a time zone, with milliseconds and the offset in force at that instant
 * (TZ5). `instantMilli` is in epoch milliseconds. Returns null for a value that is not an instant (ST10) and for a
 * zone that is malformed (TZ1) or unknown here (TZ11).
 *
 * @example
 * formatTimestamp(1_569_414_780_538, "Europe/London").value; // "2019-09-25T13:33:00.538+01:00"
 * formatTimestamp(0, "UTC").value; // "1970-01-01T00:00:00.000+00:00"
 */
export function formatTimestamp(instantMilli: number, zone: string): Decision<string | null> {
  if (!isInstant(instantMilli)) return unanswerable;
  const key = readZone(zone);
  if (key === null) return refusalOfZone(zone);
  const offset = offsetMilliAt(key, instantMilli);
  return { value: wallText(instantMilli + offset) + offsetText(offset), because: ["TZ5"] };
}
