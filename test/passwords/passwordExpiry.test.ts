import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passwordExpiry } from "../../src/passwords/passwordExpiry.ts";
import { passwordPolicyCheck } from "../../src/passwords/passwordPolicyCheck.ts";
import { defaultPasswordPolicy, type PasswordPolicy } from "../../src/passwords/settings.ts";

const day = 86_400_000;
const setAt = Date.UTC(2024, 1, 22, 9, 30);
const within = (maxAgeDays: number): PasswordPolicy => ({ ...defaultPasswordPolicy, maxAgeDays });

describe("passwordExpiry", () => {
  const around = [-day, -1, 0, 1, day];

  it.each([1, 2, 30, 90, 365].flatMap((days) => around.map((offset) => ({ days, offset }))))(
    "[PW3] from the exact instant of the maximum age: %j",
    ({ days, offset }) => {
      const end = setAt + days * day;
      expect(passwordExpiry(within(days), setAt, end + offset)).toEqual(
        offset < 0 ? { value: false, because: ["PW3"], validUntil: end } : { value: true, because: ["PW3"] },
      );
    },
  );

  it("[PW3] [not SE6] a password dated a little after now has not reached its maximum age", () => {
    expect(passwordExpiry(within(1), setAt, setAt - 1)).toEqual({
      value: false,
      because: ["PW3"],
      validUntil: setAt + day,
    });
  });

  it("[not SE6] without a maximum age no date is read", () => {
    expect(passwordExpiry(within(0), setAt, setAt - 100 * day)).toEqual({
      value: false,
      because: ["PW5"],
    });
  });

  it("[PW3] a maximum age that ends later than any instant is never reached", () => {
    expect(passwordExpiry(within(Number.MAX_SAFE_INTEGER), setAt, 8.64e15)).toEqual({
      value: false,
      because: ["PW3"],
    });
  });

  it.each([setAt, setAt + 100_000 * day])("[not PW3] [PW5] never without a maximum age: %j", (now) => {
    expect(passwordExpiry(within(0), setAt, now)).toEqual({ value: false, because: ["PW5"] });
  });

  it("[PW5] if minimum and maximum are equal, a password must be changed as soon as it may be", () => {
    const policy = { ...within(30), minAgeDays: 30, renewWithoutOtp: true };
    const askedAt = (nowMilli: number) => [
      passwordExpiry(policy, setAt, nowMilli).value,
      passwordPolicyCheck(policy, { setAtMilli: setAt, nowMilli, matchingIndices: [], hasPassedOtp: false })
        .value,
    ];
    expect(askedAt(setAt + 30 * day - 1)).toEqual([false, false]);
    expect(askedAt(setAt + 30 * day)).toEqual([true, true]);
  });

  it.each([
    [null, 0, 0],
    [{ ...within(1), maxAgeDays: "30" }, 0, 0],
    [{ ...within(1), maxAgeDays: -30 }, 0, 0],
    [within(1), undefined, 0],
    [within(1), NaN, 0],
    [within(1), 0, Infinity],
    [within(1), 0, 8.64e15 + 2],
    [within(0), 0, "0"],
  ])("[ST10] null outside the declared types: %j, %j, %j", (policy, set: unknown, now: unknown) => {
    expect(passwordExpiry(policy as PasswordPolicy, set as number, now as number)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  it("[AN2] the decision is constant until validUntil, and different from then on", () => {
    const ages = fc.integer({ min: -10 * day, max: 500 * day });
    fc.assert(
      fc.property(fc.nat({ max: 400 }), ages, fc.nat(), (days, age, part) => {
        const now = setAt + age;
        const answer = passwordExpiry(within(days), setAt, now);
        const { validUntil = Infinity } = answer;
        const between = now + (validUntil === Infinity ? part : part % (validUntil - now));
        expect(passwordExpiry(within(days), setAt, between)).toEqual(answer);
        if (validUntil === Infinity) return;
        expect(passwordExpiry(within(days), setAt, validUntil).value).toBe(!answer.value);
      }),
    );
  });
});
