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

  const resetAt = setAt + day;

  it("[PW10] after a reset at any age, until one that was set after it", () => {
    for (const maxAgeDays of [0, 2, 365]) {
      for (const set of [setAt, resetAt - 1, resetAt]) {
        for (const now of [resetAt, resetAt + 1, resetAt + 1_000 * day]) {
          expect(passwordExpiry(within(maxAgeDays), set, now, resetAt)).toEqual({
            value: true,
            because: ["PW10"],
          });
        }
      }
    }
  });

  it("[not PW10] a password that was set after it has its own age, as if there had been no reset", () => {
    for (const maxAgeDays of [0, 2, 365]) {
      for (const now of [resetAt + 1, resetAt + 3 * day]) {
        const set = resetAt + 1;
        expect(passwordExpiry(within(maxAgeDays), set, now, resetAt)).toEqual(
          passwordExpiry(within(maxAgeDays), set, now),
        );
      }
    }
    expect(passwordExpiry(within(0), setAt, resetAt, null)).toEqual({ value: false, because: ["PW5"] });
  });

  it("[PW10] without a password of one's own, one is due after a reset", () => {
    expect(passwordExpiry(within(0), null, resetAt, resetAt)).toEqual({ value: true, because: ["PW10"] });
    expect(passwordExpiry(within(0), null, resetAt)).toEqual({ value: null, because: ["ST10"] });
  });

  it("[PW10] [SE6] a change that is dated ahead does not count until it is not", () => {
    const set = resetAt + day;
    expect(passwordExpiry(within(0), set, set - 300_001, resetAt)).toEqual({
      ...{ value: true, because: ["PW10", "SE6"], validUntil: set - 300_000 },
    });
    expect(passwordExpiry(within(0), set, set - 300_000, resetAt)).toEqual({
      value: false,
      because: ["PW5"],
    });
  });

  it("[PW10] a reset that is dated ahead is one", () => {
    expect(passwordExpiry(within(0), setAt, setAt, setAt + 100 * day).value).toBe(true);
  });

  it.each(["0", NaN, {}, 8.64e15 + 2])("[ST10] null for a reset outside its declared type: %j", (reset) => {
    for (const set of [setAt, null]) {
      const answer = passwordExpiry(within(1), set, setAt, reset as number);
      expect(answer).toEqual({ value: null, because: ["ST10"] });
    }
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
      fc.property(fc.nat({ max: 400 }), ages, fc.nat(), fc.option(ages), (days, age, part, reset) => {
        const now = setAt + age;
        const askedAt = (at: number) =>
          passwordExpiry(within(days), setAt, at, reset === null ? null : setAt + reset);
        const answer = askedAt(now);
        const { validUntil = Infinity } = answer;
        const between = now + (validUntil === Infinity ? part : part % (validUntil - now));
        expect(askedAt(between)).toEqual(answer);
        if (validUntil === Infinity) return;
        expect(askedAt(validUntil).value).toBe(!answer.value);
      }),
    );
  });
});
