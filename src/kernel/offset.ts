import { format } from "date-fns-tz";
import { dayMilli, secondMilli } from "./instant.ts";

// At these ends the library underneath fails: its parts of a date tell no era, and its wall time must fit a `Date`. No
// clock is changed before the one (the first change of any zone is of 1844) or after the other.
const firstMilli = -62_000_000_000_000;
const lastMilli = 8.64e15 - dayMilli;

// Clocks of one place have never been changed twice within less than three days: what has one offset at both ends of a
// shorter stretch has it throughout.
const stretchMilli = 2 * dayMilli;

// What was asked before, by zone and stretch. Pure answers to their keys: a caller sees no difference but speed.
const remembered = /* @__PURE__ */ new Map<string, Map<number, number>>();
const mostRemembered = 16_384;
let rememberedCount = 0;

/** How far the wall clocks of a zone are ahead of UTC at an instant, exact to the second. `zone` is a key of `zoneKey`. */
export function offsetMilliAt(zone: string, instantMilli: number): number {
  const instant = Math.min(Math.max(instantMilli, firstMilli), lastMilli);
  const stretch = Math.floor(instant / stretchMilli);
  const offset = offsetAtStart(zone, stretch);
  return offset === offsetAtStart(zone, stretch + 1) ? offset : askOffsetMilli(zone, instant);
}

function offsetAtStart(zone: string, stretch: number): number {
  const known = remembered.get(zone)?.get(stretch);
  if (known !== undefined) return known;
  const offset = askOffsetMilli(zone, Math.min(stretch * stretchMilli, lastMilli));
  remember(zone, stretch, offset);
  return offset;
}

function remember(zone: string, stretch: number, offset: number): void {
  if (rememberedCount >= mostRemembered) {
    remembered.clear();
    rememberedCount = 0;
  }
  const ofZone = remembered.get(zone) ?? new Map<number, number>();
  remembered.set(zone, ofZone.set(stretch, offset));
  rememberedCount += 1;
}

/**
 * What date-fns-tz answers alike on every host: the token `O` of the `originalDate`, given as a `Date` since it takes the
 * number 0 for nothing. It writes `GMT-0:44.5`: unlike `xxx`, it keeps the seconds of old offsets as a part of a minute.
 */
function askOffsetMilli(zone: string, instantMilli: number): number {
  const instant = new Date(instantMilli);
  const text = format(instant, "O", { timeZone: zone, originalDate: instant });
  const [hours, minutes = "0"] = text.slice("GMT+".length).split(":");
  const seconds = Math.round((Number(hours) * 60 + Number(minutes)) * 60);
  return (text.startsWith("GMT-") ? -seconds : seconds) * secondMilli;
}
