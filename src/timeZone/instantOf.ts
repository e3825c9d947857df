import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { readWallTime } from "../kernel/time/wallTime.ts";
import { type InGap, instantOfWall, isInGap } from "../kernel/time/zonedTime.ts";
import { readZone, refusalOfZone } from "./zone.ts";

const malformed = decision(null, "TZ10");
const skipped = decision(null, "TZ2", "TZ7");

/**
 * The instant of a wall time in the tenant's time zone, in epoch milliseconds (TZ2). The wall time is written
 * `YYYY-MM-DDTHH:mm[:ss[.SSS]]` (TZ10). Of a wall time that occurs twice, the first occurrence counts. One that the
 * clocks skip moves forward by the length of the gap or, if `inGap` is `"skip"`, gives null (TZ7). Returns null also for
 * malformed text (TZ10), for a zone that is malformed (TZ1) or unknown here (TZ11) and for a value outside its declared type (ST10).
 *
 * @example
 * instantOf("2019-09-25T13:33", "Europe/London").value; // 1_569_414_780_000
 * instantOf("2019-03-31T01:30", "Europe/London").because; // ["TZ2", "TZ7"]
 * instantOf("2019-03-31T01:30", "Europe/London", "skip").value; // null
 */
export function instantOf(wallTime: string, zone: string, inGap: InGap = "forward"): Decision<number | null> {
  if (typeof wallTime !== "string" || !isInGap(inGap)) return unanswerable;
  const key = readZone(zone);
  if (key === null) return refusalOfZone(zone);
  const wallMilli = readWallTime(wallTime);
  if (wallMilli === null) return malformed;
  const { instantMilli, found } = instantOfWall(key, wallMilli);
  if (!isInstant(instantMilli)) return unanswerable;
  if (found === "inGap" && inGap === "skip") return skipped;
  return { value: instantMilli, because: found === "once" ? ["TZ2"] : ["TZ2", "TZ7"] };
}
