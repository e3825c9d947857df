// The one file that imports date-fns-tz. It imports nothing else: a module that it shared with others would end up in
// its chunk, and would take the import-time side effect of date-fns-tz into bundles that need only that module.
import { format } from "date-fns-tz";

// Beyond these instants date-fns-tz fails: its date parts have no era, and its wall time must fit a `Date`. No zone
// changes its clocks there: the first change of any zone was in 1844.
const firstMilli = -62_000_000_000_000;
const lastMilli = 8_639_999_913_600_000;

// Clever for speed: offsets are cached by zone and period. `nextRun` is 30 times as fast as with date-fns-tz alone,
// `formatTimestamp` 18 times (docs/performance.md). No place has ever changed its clocks twice within three days. So if
// the offset is the same at both ends of a two-day period, it is the same throughout. An offset depends on its zone and
// period only, so a caller cannot observe the cache (ST7).
const periodMilli = 172_800_000;
const offsetCache = /* @__PURE__ */ new Map<string, Map<number, number>>();
const maxCachedOffsets = 16_384;
let cachedCount = 0;

/**
 * How far the wall clocks of a zone are ahead of UTC at an instant, in milliseconds, exact to the second. `zone` is a
 * key of `zoneKey`.
 */
export function offsetMilliAt(zone: string, instantMilli: number): number {
  const instant = Math.min(Math.max(instantMilli, firstMilli), lastMilli);
  const period = Math.floor(instant / periodMilli);
  const constantOffset = offsetCache.get(zone)?.get(period) ?? cacheOffset(zone, period);
  return Number.isNaN(constantOffset) ? computeOffsetMilli(zone, instant) : constantOffset;
}

/** Caches the offset throughout a period: NaN if the clocks change within it. */
function cacheOffset(zone: string, period: number): number {
  const start = computeOffsetMilli(zone, period * periodMilli);
  const end = computeOffsetMilli(zone, Math.min((period + 1) * periodMilli, lastMilli));
  const constantOffset = start === end ? start : NaN;
  if (cachedCount >= maxCachedOffsets) {
    offsetCache.clear();
    cachedCount = 0;
  }
  const offsetsOfZone = offsetCache.get(zone) ?? new Map<number, number>();
  offsetCache.set(zone, offsetsOfZone.set(period, constantOffset));
  cachedCount += 1;
  return constantOffset;
}

/**
 * Reads the token `O` of an instant. It is the one answer of date-fns-tz that does not depend on the host. It also
 * keeps the seconds of old offsets, as a fraction of a minute (`GMT-0:44.5`), which `xxx` does not.
 */
function computeOffsetMilli(zone: string, instantMilli: number): number {
  const text = format(new Date(instantMilli), "O", { timeZone: zone });
  const [hours, minutes = "0"] = text.slice("GMT+".length).split(":");
  const seconds = Math.round((Number(hours) * 60 + Number(minutes)) * 60);
  return (text.startsWith("GMT-") ? -seconds : seconds) * 1_000;
}
