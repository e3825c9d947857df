import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { wallText } from "../kernel/time/wallTime.ts";
import { wallMilliAt } from "../kernel/time/zonedTime.ts";
import { knownZone, refusedZone } from "./zone.ts";

/**
 * Date and time for people, `YYYY-MM-DD HH:mm:ss` on a 24-hour clock, the same in every zone (TZ4). Null for what is no
 * instant (ST10) or no known zone (TZ1).
 */
export function formatDisplay(instantMilli: number, zone: string): Decision<string | null> {
  if (!isInstant(instantMilli)) return unanswerable;
  const key = knownZone(zone);
  if (key === null) return refusedZone(zone);
  const toSeconds = wallText(wallMilliAt(key, instantMilli)).slice(0, -".SSS".length);
  return { value: toSeconds.replace("T", " "), because: ["TZ4"] };
}
