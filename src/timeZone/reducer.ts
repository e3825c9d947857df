import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { TimeZoneCommand } from "./commands.ts";

/** One zone for the whole tenant (TZ1). */
export function reduceTimeZone(zone: string, command: TimeZoneCommand): string {
  return keptIfSame(zone, command.zone);
}
