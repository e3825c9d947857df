import { type Decision, decision, heldUntil, unanswerable } from "../kernel/decision/decision.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { readTimeOfDay } from "../kernel/time/wallTime.ts";
import { type InGap, instantOfWall, isInGap, wallMilliAt } from "../kernel/time/zonedTime.ts";
import { knownZone, refusedZone } from "./zone.ts";

const noTimeOfDay = decision(null, "TZ6");

/**
 * The first instant strictly after `afterMilli` at which a daily job runs that is set to a wall time, `HH:mm` or
 * `HH:mm:ss` (TZ6). A time that clocks skip moves forward by the gap's length or, with `"skip"`, has no run on that date;
 * of a time shown twice the first runs (TZ7). Holds until that run.
 *
 * Null where `at` is no such time (TZ6), the zone is unknown (TZ1), `afterMilli` is no instant, or the next run would be
 * beyond the last instant there is (ST10).
 */
export function nextRun(
  at: string,
  zone: string,
  afterMilli: number,
  inGap: InGap = "forward",
): Decision<number | null> {
  if (typeof at !== "string" || !isInstant(afterMilli) || !isInGap(inGap)) return unanswerable;
  const key = knownZone(zone);
  if (key === null) return refusedZone(zone);
  const timeMilli = readTimeOfDay(at);
  if (timeMilli === null) return noTimeOfDay;
  const today = Math.floor(wallMilliAt(key, afterMilli) / dayMilli) * dayMilli;
  return firstRun(key, today + timeMilli, afterMilli, inGap);
}

/** Asks date by date, from yesterday: its run may have moved over midnight and be still to come. */
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
