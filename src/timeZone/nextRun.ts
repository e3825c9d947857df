import { type Decision, decision, heldUntil, unanswerable } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { readTimeOfDay } from "../kernel/time/wallTime.ts";
import { type InGap, instantOfWall, isInGap, wallMilliAt } from "../kernel/time/zonedTime.ts";
import { readZone, refusalOfZone } from "./zone.ts";

const malformed = decision(null, "TZ6");

/**
 * The next run of a daily job at a wall time, written `HH:mm` or `HH:mm:ss`: the first instant after `afterMilli`,
 * never at it, in epoch milliseconds (TZ6). A time that the clocks skip moves forward by the length of the gap or, if
 * `inGap` is `"skip"`, has no run on that date. A time that occurs twice runs the first time (TZ7). The answer holds until that
 * run.
 *
 * Returns null for malformed text (TZ6), for a zone that is malformed (TZ1) or unknown here (TZ11), for a value outside its declared type, and for a
 * run later than any instant (ST10).
 *
 * `lastRunMilli` is the instant of the job's last run, if it is known. The next run is then on another local date in this
 * zone, even if the zone or the time of the job has changed since (TZ12).
 *
 * @example
 * const after = instantOf("2019-03-30T10:00", "Europe/London").value ?? 0;
 * const run = nextRun("09:30", "Europe/London", after).value ?? 0;
 * formatTimestamp(run, "Europe/London").value; // "2019-03-31T09:30:00.000+01:00"
 *
 * // 21:00 in Sydney is 13:00 in Berlin, so Berlin's 21:00 is still to come on that date.
 * const ran = instantOf("2025-05-19T21:00", "Australia/Sydney").value ?? 0;
 * const next = nextRun("21:00", "Europe/Berlin", ran, "forward", ran).value ?? 0;
 * formatTimestamp(next, "Europe/Berlin").value; // "2025-05-20T21:00:00.000+02:00"
 */
export function nextRun(
  at: string,
  zone: string,
  afterMilli: number,
  inGap: InGap = "forward",
  lastRunMilli: number | null = null,
): Decision<number | null> {
  if (typeof at !== "string" || !isInstant(afterMilli) || !isInGap(inGap)) return unanswerable;
  if (lastRunMilli !== null && !isInstant(lastRunMilli)) return unanswerable;
  const key = readZone(zone);
  if (key === null) return refusalOfZone(zone);
  const timeMilli = readTimeOfDay(at);
  if (timeMilli === null) return malformed;
  const job: DailyJob = { zone: key, timeMilli, inGap };
  return firstRun(job, afterMilli, lastRunMilli === null ? null : lastRunOf(job, lastRunMilli));
}

/** A job at a time of day, in milliseconds after midnight. */
interface DailyJob {
  /** A key of `zoneKey`. */
  readonly zone: string;
  readonly timeMilli: number;
  readonly inGap: InGap;
}

interface LastRun {
  readonly instantMilli: number;
  /** Midnight of the local date that it ran for, as a wall time. */
  readonly dateMilli: number;
}

/**
 * Tries each date from yesterday on. Yesterday's run may have moved past midnight and still be to come. A date that is
 * left out is among the reasons of the next run, whether or not its time has passed: the reasons, too, hold until then. A
 * gap and the last run can leave out two dates in a row.
 */
function firstRun(job: DailyJob, afterMilli: number, last: LastRun | null): Decision<number | null> {
  const today = dateMilliAt(job.zone, afterMilli);
  let isGapBefore = false;
  let isLastBefore = false;
  for (let dateMilli = today - (last === null ? 1 : 2) * dayMilli; ; dateMilli += dayMilli) {
    const { instantMilli, found } = instantOfWall(job.zone, dateMilli + job.timeMilli);
    const isSkipped = found === "inGap" && job.inGap === "skip";
    const isTaken = last !== null && isOnDateOf(job, last, dateMilli, instantMilli);
    const isLeftOut = isSkipped || isTaken;
    if (!isLeftOut && instantMilli > afterMilli) {
      return run(instantMilli, (found !== "once" || isGapBefore) && "TZ7", isLastBefore && "TZ12");
    }
    isGapBefore = isLeftOut && (isGapBefore || isSkipped);
    isLastBefore = isLeftOut && (isLastBefore || isTaken);
  }
}

/** Whether a run for this date would be a second one on the local date of the last run, or the last run itself. */
function isOnDateOf({ zone }: DailyJob, last: LastRun, dateMilli: number, instantMilli: number): boolean {
  if (dateMilli === last.dateMilli || instantMilli === last.instantMilli) return true;
  return dateMilliAt(zone, instantMilli) === last.dateMilli;
}

/** The last run with its date. One that the clocks moved past midnight ran for the date before, which TZ7 gave it. */
function lastRunOf({ zone, timeMilli, inGap }: DailyJob, instantMilli: number): LastRun {
  const dateMilli = dateMilliAt(zone, instantMilli);
  const before = instantOfWall(zone, dateMilli - dayMilli + timeMilli);
  const isMoved = before.found === "inGap" && inGap === "forward" && before.instantMilli === instantMilli;
  return { instantMilli, dateMilli: isMoved ? dateMilli - dayMilli : dateMilli };
}

function dateMilliAt(zone: string, instantMilli: number): number {
  return Math.floor(wallMilliAt(zone, instantMilli) / dayMilli) * dayMilli;
}

function run(instantMilli: number, ...besides: readonly (RuleId | false)[]): Decision<number | null> {
  if (!isInstant(instantMilli)) return unanswerable;
  const named = besides.filter((rule) => rule !== false);
  return heldUntil({ value: instantMilli, because: ["TZ6", ...named] }, instantMilli);
}
