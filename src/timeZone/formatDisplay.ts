import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { wallText } from "../kernel/time/wallTime.ts";
import { wallMilliAt } from "../kernel/time/zonedTime.ts";
import { readZone, refusalOfZone } from "./zone.ts";

/**
 * A date and time for people to read, in a time zone: `YYYY-MM-DD HH:mm:ss`, in 24-hour format (TZ4). `instantMilli` is
 * in epoch milliseconds. Returns null for a value that is not an instant (ST10) and for a zone that is malformed (TZ1) or unknown here (TZ11).
 */
export function formatDisplay(instantMilli: number, zone: string): Decision<string | null> {
  if (!isInstant(instantMilli)) return unanswerable;
  const key = readZone(zone);
  if (key === null) return refusalOfZone(zone);
  const toSeconds = wallText(wallMilliAt(key, instantMilli)).slice(0, -".SSS".length);
  return { value: toSeconds.replace("T", " "), because: ["TZ4"] };
}
