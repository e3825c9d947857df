import { formatTimestamp } from "tenant-policy";

/** An instant at which the clocks of a zone go forward or back. */
export interface ClockChange {
  readonly atMilli: number;
  /** The offset from UTC before and after it. */
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

const dayMilli = 86_400_000;
const minuteMilli = 60_000;
/** Rules of clock changes repeat each year. */
const daysSought = 731;

/** The next changes after an instant, found by the offsets of `formatTimestamp`. None for a zone that is unknown here. */
export function clockChanges(zone: string, fromMilli: number, count: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let beforeMinutes = offsetMinutes(zone, fromMilli);
  for (let day = 1; day <= daysSought && changes.length < count && beforeMinutes !== null; day += 1) {
    const endMilli = fromMilli + day * dayMilli;
    const afterMinutes = offsetMinutes(zone, endMilli);
    if (afterMinutes === null || afterMinutes === beforeMinutes) continue;
    const atMilli = firstWithOther(zone, beforeMinutes, endMilli - dayMilli, endMilli);
    changes.push({ atMilli, beforeMinutes, afterMinutes });
    beforeMinutes = afterMinutes;
  }
  return changes;
}

/** The minute at which the offset is another one, between an instant with the old offset and one with the new. */
function firstWithOther(zone: string, minutes: number, oldMilli: number, newMilli: number): number {
  let lowest = Math.floor(oldMilli / minuteMilli);
  let highest = Math.ceil(newMilli / minuteMilli);
  while (highest - lowest > 1) {
    const middle = Math.floor((lowest + highest) / 2);
    if (offsetMinutes(zone, middle * minuteMilli) === minutes) lowest = middle;
    else highest = middle;
  }
  return highest * minuteMilli;
}

function offsetMinutes(zone: string, instantMilli: number): number | null {
  const written = formatTimestamp(instantMilli, zone).value;
  if (written === null) return null;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(written) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A wall time of the minutes that a change skips, or makes happen twice, as `YYYY-MM-DDTHH:mm`. */
export function wallAt({ atMilli }: ClockChange, offset: number): string {
  return new Date(atMilli + offset * minuteMilli).toISOString().slice(0, 16);
}

/** The first and the last wall time that a change skips, or makes happen twice. */
export function affectedWalls(change: ClockChange): { readonly from: string; readonly to: string } {
  const { beforeMinutes, afterMinutes } = change;
  return {
    from: wallAt(change, Math.min(beforeMinutes, afterMinutes)),
    to: wallAt(change, Math.max(beforeMinutes, afterMinutes)),
  };
}

export function isForward({ beforeMinutes, afterMinutes }: ClockChange): boolean {
  return afterMinutes > beforeMinutes;
}
