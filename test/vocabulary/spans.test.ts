import { describe, expect, it } from "vitest";
import { checkIdleMinutes, checkInactiveAfterDays, checkTicketSeconds } from "../../src/vocabulary/spans.ts";

const checks = { minutes: checkIdleMinutes, seconds: checkTicketSeconds, days: checkInactiveAfterDays };

describe.each(Object.entries(checks))("the check of a number of %s", (unit, check) => {
  it.each([0, 1, 30, 86_400])("[not SE4] %j can be set", (number) => {
    expect(check(number)).toEqual({ value: number });
  });

  it.each([-1, 0.5, NaN, Infinity, 1e300, "30", "", null, undefined, true, [30], {}])(
    "[SE4] %j cannot",
    (outside) => {
      expect(check(outside)).toEqual({
        issues: [{ rule: "SE4", path: [], message: `a whole number of ${unit}, 0 or more` }],
      });
    },
  );
});
