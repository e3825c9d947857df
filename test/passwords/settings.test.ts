import { describe, expect, it } from "vitest";
import { checkPasswordPolicy, defaultPasswordPolicy } from "../../src/passwords/settings.ts";

describe("checkPasswordPolicy", () => {
  const policy = { renewWithoutOtp: true, minAgeDays: 5, maxAgeDays: 30, history: 2 };

  it("a good policy is its own canonical form", () => {
    expect(checkPasswordPolicy(policy)).toEqual({ value: policy });
    expect(checkPasswordPolicy(defaultPasswordPolicy)).toEqual({ value: defaultPasswordPolicy });
  });

  it("[PA8] what is left out is unset, and the one-time password is required", () => {
    const unset = { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 0, history: 0 };
    expect(checkPasswordPolicy({})).toEqual({ value: unset });
    expect(checkPasswordPolicy({ history: 4, minAgeDays: undefined })).toEqual({
      value: { ...unset, history: 4 },
    });
  });

  const limits = [0, 1, 2, 29, 30, 31];

  it.each(limits.flatMap((minAgeDays) => limits.map((maxAgeDays) => ({ minAgeDays, maxAgeDays }))))(
    "[PW5] a minimum above a maximum in force is refused, an equal one is not: %j",
    (ages) => {
      const { issues } = checkPasswordPolicy({ ...policy, ...ages });
      const isRefused = ages.maxAgeDays !== 0 && ages.minAgeDays > ages.maxAgeDays;
      expect(issues?.map(({ rule, path }) => [rule, path])).toEqual(
        isRefused ? [["PW5", ["minAgeDays"]]] : undefined,
      );
    },
  );

  it("[not PW5] a minimum without a maximum in force can be any", () => {
    expect(checkPasswordPolicy({ minAgeDays: 5_000 }).issues).toBeUndefined();
  });

  it.each([-1, 0.5, NaN, Infinity, 1e300, "5", null, true, [], {}])(
    "[PW5] whole and not negative, each of the three numbers: %j",
    (number) => {
      expect(checkPasswordPolicy({ minAgeDays: number, maxAgeDays: number, history: number })).toEqual({
        issues: [
          { rule: "PW5", path: ["minAgeDays"], message: "a whole number of days, 0 or more" },
          { rule: "PW5", path: ["maxAgeDays"], message: "a whole number of days, 0 or more" },
          { rule: "PW5", path: ["history"], message: "a whole number of passwords, 0 or more" },
        ],
      });
    },
  );

  it("minus zero becomes zero", () => {
    expect(checkPasswordPolicy({ history: -0 }).value).toEqual(defaultPasswordPolicy);
  });

  it("[ST10] every issue is told, with its path", () => {
    const { issues } = checkPasswordPolicy({ renewWithoutOtp: "false", maxAgeDays: -1, maxAgeDay: 30 });
    expect(issues?.map(({ rule, path }) => [rule, path])).toEqual([
      ["ST10", ["renewWithoutOtp"]],
      ["PW5", ["maxAgeDays"]],
      ["ST10", ["maxAgeDay"]],
    ]);
  });

  it.each(["password", "hash", "constructor", "__proto__"])("[PW6] it has no room for a %s", (name) => {
    const written: unknown = JSON.parse(`{"history": 2, "${name}": "hunter2"}`);
    const { issues } = checkPasswordPolicy(written);
    expect(issues).toMatchObject([{ rule: "ST10", path: [name] }]);
    expect(JSON.stringify(issues)).not.toContain("hunter2");
  });

  it.each([null, undefined, [], "policy", 5, true])("[ST10] %j is no policy", (outside) => {
    expect(checkPasswordPolicy(outside).issues).toMatchObject([{ rule: "ST10", path: [] }]);
  });

  it("what comes from a prototype is not set", () => {
    expect(checkPasswordPolicy(Object.create({ renewWithoutOtp: true }))).toEqual({
      value: defaultPasswordPolicy,
    });
  });
});
