// The one file that imports date-fns-tz, and nothing else: whatever it shared with others would land in its chunk, and with
// it that package's import-time side effect in the bundle of everyone who needs what is shared.
import { format } from "date-fns-tz";

// At these ends the library underneath fails: its parts of a date tell no era, and its wall time must fit a `Date`. No
// clock is changed before the one (the first change of any zone is of 1844) or after the other.
const firstMilli = -62_000_000_000_000;
const lastMilli = 8_639_999_913_600_000;

// Clocks of one place have never been changed twice within less than three days: what has one offset at both ends of a
// shorter stretch has it throughout.
const stretchMilli = 172_800_000;

// What was learnt before, by zone and stretch. Pure answers to their keys: a caller sees no difference but speed (ST7).
const learnt = /* @__PURE__ */ new Map<string, Map<number, number>>();
const mostLearnt = 16_384;
let learntCount = 0;

/** How far the wall clocks of a zone are ahead of UTC at an instant, exact to the second. `zone` is a key of `zoneKey`. */
export function offsetMilliAt(zone: string, instantMilli: number): number {
  const instant = Math.min(Math.max(instantMilli, firstMilli), lastMilli);
  const stretch = Math.floor(instant / stretchMilli);
  const throughout = learnt.get(zone)?.get(stretch) ?? learn(zone, stretch);
  return Number.isNaN(throughout) ? askOffsetMilli(zone, instant) : throughout;
}

/** The offset throughout a stretch, remembered; NaN where clocks are changed within it. */
function learn(zone: string, stretch: number): number {
  const start = askOffsetMilli(zone, stretch * stretchMilli);
  const end = askOffsetMilli(zone, Math.min((stretch + 1) * stretchMilli, lastMilli));
  const throughout = start === end ? start : NaN;
  if (learntCount >= mostLearnt) {
    learnt.clear();
    learntCount = 0;
  }
  const ofZone = learnt.get(zone) ?? new Map<number, number>();
  learnt.set(zone, ofZone.set(stretch, throughout));
  learntCount += 1;
  return throughout;
}

/**
 * The one answer of date-fns-tz that depends on no host: the token `O` of an instant. It writes `GMT-0:44.5`: unlike
 * `xxx`, it keeps the seconds of old offsets, as a part of a minute.
 */
function askOffsetMilli(zone: string, instantMilli: number): number {
  const text = format(new Date(instantMilli), "O", { timeZone: zone });
  const [hours, minutes = "0"] = text.slice("GMT+".length).split(":");
  const seconds = Math.round((Number(hours) * 60 + Number(minutes)) * 60);
  return (text.startsWith("GMT-") ? -seconds : seconds) * 1_000;
}
