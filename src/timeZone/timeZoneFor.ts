import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { readZone, refusalOfZone } from "./zone.ts";

/** A part of the platform that shows times or lets users pick them. */
export type TimeSurface = "debugConsoleLog" | "flowDebugLog" | "deliveryReceipt" | "timePicker" | "report";

/** Every surface. */
export const timeSurfaces: readonly TimeSurface[] = frozen([
  "debugConsoleLog",
  "flowDebugLog",
  "deliveryReceipt",
  "timePicker",
  "report",
]);

const noneForReports = decision(null, "TZ3");

/**
 * The time zone in which a surface shows its times and lets users pick them: the tenant's (TZ2). Returns null for
 * reports, to which the tenant's zone does not apply (TZ3), for an unknown surface (ST10) and for a zone that is malformed
 * (TZ1) or unknown here (TZ11).
 *
 * @example
 * timeZoneFor("deliveryReceipt", "Europe/London"); // { value: "Europe/London", because: ["TZ2"] }
 * timeZoneFor("report", "Europe/London"); // { value: null, because: ["TZ3"] }
 */
export function timeZoneFor(surface: TimeSurface, tenantZone: string): Decision<string | null> {
  switch (surface) {
    case "report":
      return noneForReports;
    case "debugConsoleLog":
    case "flowDebugLog":
    case "deliveryReceipt":
    case "timePicker":
      if (readZone(tenantZone) === null) return refusalOfZone(tenantZone);
      return { value: tenantZone, because: ["TZ2"] };
    default:
      return unanswerable;
  }
}
