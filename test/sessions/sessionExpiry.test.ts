import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionExpiry } from "../../src/sessions/sessionExpiry.ts";

const minute = 60_000;
const last = Date.UTC(2024, 1, 22, 9, 30);

describe("sessionExpiry", () => {
  const around = [-minute, -1, 0, 1, minute];

  it.each([1, 15, 30, 1440].flatMap((minutes) => around.map((offset) => ({ minutes, offset }))))(
    "[SE1] active until the idle time is over, expired from that exact instant: %j",
    ({ minutes, offset }) => {
      const end = last + minutes * minute;
      expect(sessionExpiry(minutes, last, end + offset)).toEqual(
        offset < 0
          ? { value: "active", because: ["SE1"], validUntil: end }
          : { value: "expired", because: ["SE1"] },
      );
    },
  );

  it("[SE1] every activity restarts the idle time", () => {
    expect(sessionExpiry(30, last + 29 * minute, last + 30 * minute).value).toBe("active");
  });

  it("[SE1] [not SE6] activity dated a little after now is activity", () => {
    expect(sessionExpiry(30, last, last - 1_000)).toEqual({
      value: "active",
      because: ["SE1"],
      validUntil: last + 30 * minute,
    });
  });

  it("[SE6] activity a year ahead of now is none", () => {
    const now = last - 365 * 24 * 60 * minute;
    expect(sessionExpiry(30, last, now)).toEqual({
      value: "expired",
      because: ["SE6"],
      validUntil: last - 5 * minute,
    });
    expect(sessionExpiry(0, last, now).value).toBe("active");
  });

  it("[not SE1] with 0 minutes, no session expires", () => {
    expect(sessionExpiry(0, last, 8.64e15)).toEqual({ value: "active", because: ["SE1"] });
  });

  it("[not SE1] nor if it would be later than any instant", () => {
    expect(sessionExpiry(Number.MAX_SAFE_INTEGER, last, 8.64e15)).toEqual({
      value: "active",
      because: ["SE1"],
    });
  });

  it.each([
    [-1, 0, 0],
    [0.5, 0, 0],
    ["30", 0, 0],
    [undefined, 0, 0],
    [1e300, 0, 0],
    [0, NaN, 0],
    [30, null, 0],
    [30, 0, "0"],
    [30, 0, Infinity],
    [30, 8.64e15 + 2, 0],
  ])("[ST10] null outside the declared types: %j, %j, %j", (minutes, activity: unknown, now: unknown) => {
    expect(sessionExpiry(minutes as number, activity as number, now as number)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  it("[AN2] the decision is constant until validUntil, and different from then on", () => {
    const ages = fc.integer({ min: -60 * minute, max: 600 * minute });
    fc.assert(
      fc.property(fc.nat({ max: 500 }), ages, fc.nat(), (minutes, age, part) => {
        const now = last + age;
        const answer = sessionExpiry(minutes, last, now);
        const { validUntil } = answer;
        const between = now + (validUntil === undefined ? part : part % (validUntil - now));
        expect(sessionExpiry(minutes, last, between)).toEqual(answer);
        if (validUntil === undefined) return;
        expect(sessionExpiry(minutes, last, validUntil).value).not.toBe(answer.value);
      }),
    );
  });
});
