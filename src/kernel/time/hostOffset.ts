import { bare } from "../json/bare.ts";

// A zone depends on its name only, so a caller cannot observe the cache (ST7). It holds no more than the names that the
// host knows, some six hundred.
const formats = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

/** Whether the host knows a zone. The name is in lower case, as the key of `zoneKey` is. */
export function isKnownToHost(zone: string): boolean {
  try {
    return formatOf(zone) !== null;
  } catch {
    return false;
  }
}

/**
 * How far the wall clocks of a zone that the host knows are ahead of UTC at an instant, in milliseconds, exact to the
 * second. `Intl` writes `2024, GMT+01:00` or, with the seconds of old offsets, `1970, GMT-00:44:30`. Of UTC, some hosts
 * write `GMT` alone. The year is the cheapest part of a date to write beside it.
 */
export function hostOffsetMilliAt(zone: string, instantMilli: number): number {
  const text = formatOf(zone).format(instantMilli);
  const offset = text.slice(text.indexOf("GMT") + "GMT".length);
  const [hours, minutes, seconds] = [offset.slice(1, 3), offset.slice(4, 6), offset.slice(7)].map(Number) as [
    number,
    number,
    number,
  ];
  const milli = (hours * 3_600 + minutes * 60 + seconds) * 1_000;
  return offset.startsWith("-") ? -milli : milli;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const made = formats.get(zone);
  if (made !== undefined) return made;
  const options = bare({ timeZone: zone, timeZoneName: "longOffset", year: "numeric" } as const);
  const format = new Intl.DateTimeFormat("en-US", options);
  formats.set(zone, format);
  return format;
}
