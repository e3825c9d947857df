import { describe, expect, it } from "vitest";
import { type TimeSurface, timeZoneFor } from "../../src/timeZone/timeZoneFor.ts";

const governed: readonly TimeSurface[] = ["debugConsoleLog", "flowDebugLog", "deliveryReceipt", "timePicker"];

describe("timeZoneFor", () => {
  it.each(governed)("[TZ2] [not TZ3] the tenant's zone applies to %s", (surface) => {
    expect(timeZoneFor(surface, "Europe/London")).toEqual({ value: "Europe/London", because: ["TZ2"] });
  });

  it("[TZ3] [not TZ2] it does not apply to reports", () => {
    expect(timeZoneFor("report", "Europe/London")).toEqual({ value: null, because: ["TZ3"] });
  });

  it.each(["auditTrail", "__proto__", "constructor", "", "Report", null, undefined, ["report"]])(
    "[ST10] %j is not a surface",
    (surface) => {
      expect(timeZoneFor(surface as TimeSurface, "Europe/London")).toEqual({
        value: null,
        because: ["ST10"],
      });
    },
  );
});
