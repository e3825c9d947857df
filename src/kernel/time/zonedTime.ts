import { dayMilli } from "./instant.ts";
import { offsetMilliAt } from "./offset.ts";

/**
 * How to read a wall time that the clocks skip, as they do when daylight saving begins (TZ7). `forward` moves it
 * forward by the length of the gap. `skip` leaves it out.
 */
export type InGap = "forward" | "skip";

export function isInGap(value: unknown): value is InGap {
  return value === "forward" || value === "skip";
}

/** The instant of a wall time. The clocks show most wall times once. They skip some, and show some twice. */
export interface WallInstant {
  readonly instantMilli: number;
  readonly found: "once" | "twice" | "inGap";
}

/** The wall time in a zone at an instant. `zone` is a key of `zoneKey`. */
export function wallMilliAt(zone: string, instantMilli: number): number {
  return instantMilli + offsetMilliAt(zone, instantMilli);
}

/**
 * The instant of a wall time in a zone. `zone` is a key of `zoneKey`. A wall time that occurs twice gives the first
 * instant. A wall time in a gap moves forward by the length of the gap. RFC 5545 and Temporal's `compatible` do the
 * same. Offsets are shorter than a day, so the offsets a day before and a day after are the only candidates.
 */
export function instantOfWall(zone: string, wallMilli: number): WallInstant {
  const before = offsetMilliAt(zone, wallMilli - dayMilli);
  const after = offsetMilliAt(zone, wallMilli + dayMilli);
  const early = wallMilli - before;
  const late = wallMilli - after;
  if (before === after) return { instantMilli: early, found: "once" };
  const isEarly = offsetMilliAt(zone, early) === before;
  const isLate = offsetMilliAt(zone, late) === after;
  if (isEarly) return { instantMilli: early, found: isLate ? "twice" : "once" };
  return isLate ? { instantMilli: late, found: "once" } : { instantMilli: early, found: "inGap" };
}
