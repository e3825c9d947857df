import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { readWallTime } from "../kernel/time/wallTime.ts";
import { type InGap, instantOfWall, isInGap } from "../kernel/time/zonedTime.ts";
import { knownZone, refusedZone } from "./zone.ts";

const noWallTime = decision(null, "TZ10");
const skipped = decision(null, "TZ2", "TZ7");

/**
 * The instant (epoch milliseconds) of a wall time in the tenant's zone (TZ2), written `YYYY-MM-DDTHH:mm[:ss[.SSS]]`
 * (TZ10). Where clocks show it twice, the first; where they skip it, it moves forward by the gap's length, or with
 * `"skip"` is null (TZ7). Null too for an unknown zone (TZ1) and for what is no such text or instant (TZ10, ST10).
 */
export function instantOf(wallTime: string, zone: string, inGap: InGap = "forward"): Decision<number | null> {
  if (typeof wallTime !== "string" || !isInGap(inGap)) return unanswerable;
  const key = knownZone(zone);
  if (key === null) return refusedZone(zone);
  const wallMilli = readWallTime(wallTime);
  if (wallMilli === null) return noWallTime;
  const { instantMilli, found } = instantOfWall(key, wallMilli);
  if (!isInstant(instantMilli)) return unanswerable;
  if (found === "inGap" && inGap === "skip") return skipped;
  return { value: instantMilli, because: found === "once" ? ["TZ2"] : ["TZ2", "TZ7"] };
}
