import { describe, expect, it } from "vitest";
import { checkBounceRetention, defaultBounceRetentionDays } from "../../src/bounceList/settings.ts";

describe("checkBounceRetention", () => {
  it("[BL1] the default is 7 days", () => {
    expect(checkBounceRetention(defaultBounceRetentionDays)).toEqual({ value: 7 });
  });

  it.each([1, 2, 10, 364, 365])("[not BL1] %d days can be set", (days) => {
    expect(checkBounceRetention(days)).toEqual({ value: days });
  });

  it.each([0, 366, -1, 7.5, 364.9, 1e300, Infinity, -Infinity, NaN])(
    "[BL1] [not BL7] %d days cannot be set, not even by a migrated tenant",
    (days) => {
      expect(checkBounceRetention(days)).toMatchObject({
        issues: [{ rule: "BL1", code: "invalidValue", path: [] }],
      });
    },
  );

  it.each(["7", "", null, undefined, true, [7], { days: 7 }])("[ST10] %j is not a number", (days) => {
    expect(checkBounceRetention(days)).toMatchObject({
      issues: [{ rule: "ST10", code: "invalidType", path: [] }],
    });
  });
});
