import { describe, expect, it } from "vitest";
import { checkIdleMinutes, checkInactiveAfterDays, checkTicketSeconds } from "../../src/sessions/settings.ts";

const checks = { minutes: checkIdleMinutes, seconds: checkTicketSeconds, days: checkInactiveAfterDays };

describe.each(Object.entries(checks))("the check of a number of %s", (unit, check) => {
  it.each([0, 1, 30, 86_400])("[not SE4] %j can be set", (number) => {
    expect(check(number)).toEqual({ value: number });
  });

  it("gives 0 for -0, which JSON would lose", () => {
    expect(check(-0)).toEqual({ value: 0 });
  });

  it.each([-1, 0.5, NaN, Infinity, 1e300])("[SE4] %d cannot be set", (number) => {
    const expected = `a whole number of ${unit}, 0 or more`;
    expect(check(number)).toMatchObject({
      issues: [{ rule: "SE4", code: "invalidValue", path: [], expected }],
    });
  });

  it.each(["30", "", null, undefined, true, [30], {}])("[ST10] %j is not a number", (value) => {
    expect(check(value)).toMatchObject({ issues: [{ rule: "ST10", code: "invalidType", path: [] }] });
  });
});
