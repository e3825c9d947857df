import { type Decision, decision, heldUntil, unanswerable } from "../kernel/decision/decision.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { readTimeOfDay } from "../kernel/time/wallTime.ts";
import { type InGap, instantOfWall, isInGap, wallMilliAt } from "../kernel/time/zonedTime.ts";
import { readZone, refusalOfZone } from "./zone.ts";

const malformed = decision(null, "TZ6");

/**
 * The next run of a daily job at a wall time, written `HH:mm` or `HH:mm:ss`: the first instant after `afterMilli`,
 * never at it, in epoch milliseconds (TZ6). A time that the clocks skip moves forward by the length of the gap or, with
 * `"skip"`, has no run on that date. A time that occurs twice runs the first time (TZ7). The answer holds until that
 * run.
 *
 * Returns null for malformed text (TZ6), for a zone that is malformed (TZ1) or unknown here (TZ11), for a value outside its declared type, and for a
 * run later than any instant (ST10).
 *
 * @example
 * const after = instantOf("2019-03-30T10:00", "Europe/London").value ?? 0;
 * const run = nextRun("09:30", "Europe/London", after).value ?? 0;
 * formatTimestamp(run, "Europe/London").value; // "2019-03-31T09:30:00.000+01:00"
 */
export function nextRun(
  at: string,
  zone: string,
  afterMilli: number,
  inGap: InGap = "forward",
): Decision<number | null> {
  if (typeof at !== "string" || !isInstant(afterMilli) || !isInGap(inGap)) return unanswerable;
  const key = readZone(zone);
  if (key === null) return refusalOfZone(zone);
  const timeMilli = readTimeOfDay(at);
  if (timeMilli === null) return malformed;
  const today = Math.floor(wallMilliAt(key, afterMilli) / dayMilli) * dayMilli;
  return firstRun(key, today + timeMilli, afterMilli, inGap);
}

/** Tries each date from yesterday on. Yesterday's run may have moved past midnight and still be to come. */
function firstRun(
  zone: string,
  todayMilli: number,
  afterMilli: number,
  inGap: InGap,
): Decision<number | null> {
  let isYesterdaySkipped = false;
  for (let wallMilli = todayMilli - dayMilli; ; wallMilli += dayMilli) {
    const { instantMilli, found } = instantOfWall(zone, wallMilli);
    const isSkipped = found === "inGap" && inGap === "skip";
    if (!isSkipped && instantMilli > afterMilli) {
      return isInstant(instantMilli)
        ? run(instantMilli, found !== "once" || isYesterdaySkipped)
        : unanswerable;
    }
    isYesterdaySkipped = isSkipped;
  }
}

function run(instantMilli: number, isMovedByClocks: boolean): Decision<number> {
  const because = isMovedByClocks ? (["TZ6", "TZ7"] as const) : (["TZ6"] as const);
  return heldUntil({ value: instantMilli, because }, instantMilli);
}
