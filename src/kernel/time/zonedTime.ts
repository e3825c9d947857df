import { dayMilli } from "./instant.ts";
import { offsetMilliAt } from "./offset.ts";

/** What becomes of a wall time that clocks skip: it moves forward by the gap's length, or it does not happen. */
export type InGap = "forward" | "skip";

export function isInGap(value: unknown): value is InGap {
  return value === "forward" || value === "skip";
}

/** An instant that a wall time means, and whether it is the only one: clocks can skip a wall time or show it twice. */
export interface WallInstant {
  readonly instantMilli: number;
  readonly found: "once" | "twice" | "inGap";
}

export function wallMilliAt(zone: string, instantMilli: number): number {
  return instantMilli + offsetMilliAt(zone, instantMilli);
}

/**
 * The instant of a wall time in a zone: the first of two, and in a gap the wall time moved forward by the gap's length,
 * as RFC 5545 and Temporal's `compatible` have it. No offset reaches a day, so that the offsets a day before and after
 * are all there can be.
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
