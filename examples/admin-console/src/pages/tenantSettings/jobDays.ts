import { formatTimestamp, type InGap, nextRun } from "tenant-policy";
import { affectedWalls, type ClockChange } from "./clockChanges.ts";

/** A run of a daily job. */
export interface JobRun {
  readonly atMilli: number;
  /** In the zone: `YYYY-MM-DDTHH:mm:ss.SSS+HH:mm`. */
  readonly local: string;
  /** Since the run before. */
  readonly hoursSince: number;
  /** Whether the clock change moved it, or it happens twice (TZ7). */
  readonly isTouched: boolean;
}

/** A day around a clock change, with the runs of the job. */
export interface JobDay {
  /** `YYYY-MM-DD`, in the zone. */
  readonly date: string;
  readonly isOfChange: boolean;
  readonly runs: readonly JobRun[];
}

const dayMilli = 86_400_000;
const hourMilli = 3_600_000;

/** The day of a clock change, the one before and the one after it, with when a daily job runs on them. */
export function jobDays(at: string, zone: string, inGap: InGap, change: ClockChange): readonly JobDay[] {
  const runs = runsAround(at, zone, inGap, change.atMilli);
  const dateOfChange = affectedWalls(change).from.slice(0, 10);
  return [-1, 0, 1].map((days) => {
    const date = new Date(Date.parse(dateOfChange) + days * dayMilli).toISOString().slice(0, 10);
    return { date, isOfChange: days === 0, runs: runs.filter(({ local }) => local.startsWith(date)) };
  });
}

function runsAround(at: string, zone: string, inGap: InGap, changeMilli: number): readonly JobRun[] {
  const runs: JobRun[] = [];
  let beforeMilli = nextRun(at, zone, changeMilli - 4 * dayMilli, inGap).value;
  while (beforeMilli !== null && beforeMilli < changeMilli + 3 * dayMilli) {
    const { value, because } = nextRun(at, zone, beforeMilli, inGap);
    if (value === null) return runs;
    const local = formatTimestamp(value, zone).value ?? "";
    const hoursSince = (value - beforeMilli) / hourMilli;
    runs.push({ atMilli: value, local, hoursSince, isTouched: because.includes("TZ7") });
    beforeMilli = value;
  }
  return runs;
}
