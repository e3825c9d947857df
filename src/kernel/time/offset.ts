import { hostOffsetMilliAt } from "./hostOffset.ts";
import { newTimeline, offsetOn, type Timeline } from "./timeline.ts";

// The instants of a `Date`. The first change of any zone was in 1844, so what is earlier is as it was in 1840.
const firstMilli = -4_102_444_800_000;
const lastMilli = 8_640_000_000_000_000;

// An offset depends on its zone and instant only, so a caller cannot observe the cache (ST7).
const timelines = /* @__PURE__ */ new Map<string, Timeline>();

/**
 * How far the wall clocks of a zone are ahead of UTC at an instant, in milliseconds, exact to the second. `zone` is a
 * key of `zoneKey`. Beyond the instants of a `Date`, as it is at the nearest.
 */
export function offsetMilliAt(zone: string, instantMilli: number): number {
  return offsetOn(timelines.get(zone) ?? addTimeline(zone), Math.max(firstMilli, Math.trunc(instantMilli)));
}

function addTimeline(zone: string): Timeline {
  const timeline = newTimeline((instantMilli) => hostOffsetMilliAt(zone, Math.min(instantMilli, lastMilli)));
  timelines.set(zone, timeline);
  return timeline;
}
