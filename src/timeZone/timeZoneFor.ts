import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { knownZone, refusedZone } from "./zone.ts";

/** Where times are shown or picked. */
export type TimeSurface = "debugConsoleLog" | "flowDebugLog" | "deliveryReceipt" | "timePicker" | "report";

export const timeSurfaces: readonly TimeSurface[] = frozen([
  "debugConsoleLog",
  "flowDebugLog",
  "deliveryReceipt",
  "timePicker",
  "report",
]);

const noneForReports = decision(null, "TZ3");

/**
 * The zone in which a surface shows its times and lets them be picked: the tenant's (TZ2). Reports have none (TZ3): null,
 * as for an unknown surface (ST10) and an unknown zone (TZ1).
 */
export function timeZoneFor(surface: TimeSurface, tenantZone: string): Decision<string | null> {
  switch (surface) {
    case "report":
      return noneForReports;
    case "debugConsoleLog":
    case "flowDebugLog":
    case "deliveryReceipt":
    case "timePicker":
      if (knownZone(tenantZone) === null) return refusedZone(tenantZone);
      return { value: tenantZone, because: ["TZ2"] };
    default:
      return unanswerable;
  }
}
