import { describe, expect, it } from "vitest";
import { check } from "../../src/kernel/schema/schema.ts";
import {
  checkPasswordPolicy,
  defaultPasswordPolicy,
  isPasswordPolicy,
  passwordPolicy,
} from "../../src/passwords/settings.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";

const policy = { renewWithoutOtp: true, minAgeDays: 5, maxAgeDays: 30, history: 2 };

describe("checkPasswordPolicy", () => {
  it("[not PW5] accepts a good policy as it is", () => {
    expect(checkPasswordPolicy(policy)).toEqual({ value: policy });
    expect(checkPasswordPolicy(defaultPasswordPolicy)).toEqual({ value: defaultPasswordPolicy });
  });

  it("[PA8] leaves unset what is absent, and requires the one-time password", () => {
    const unset = { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 0, history: 0 };
    expect(checkPasswordPolicy({})).toEqual({ value: unset });
    expect(checkPasswordPolicy({ history: 4, minAgeDays: undefined })).toEqual({
      value: { ...unset, history: 4 },
    });
  });

  const limits = [0, 1, 2, 29, 30, 31];

  it.each(limits.flatMap((minAgeDays) => limits.map((maxAgeDays) => ({ minAgeDays, maxAgeDays }))))(
    "[PW5] refuses a minimum above a maximum in force, not an equal one: %j",
    (ages) => {
      const isRefused = ages.maxAgeDays !== 0 && ages.minAgeDays > ages.maxAgeDays;
      expect(issuesOf(checkPasswordPolicy({ ...policy, ...ages }))).toEqual(
        isRefused ? ["PW5 invalidValue minAgeDays"] : [],
      );
    },
  );

  it("[not PW5] accepts any minimum without a maximum in force", () => {
    expect(checkPasswordPolicy({ minAgeDays: 5_000 }).issues).toBeUndefined();
  });

  it.each([-1, 0.5, NaN, Infinity, 1e300])("[PW5] refuses %j for each of the three numbers", (number) => {
    const checked = checkPasswordPolicy({ minAgeDays: number, maxAgeDays: number, history: number });
    expect(issuesOf(checked)).toEqual([
      "PW5 invalidValue minAgeDays",
      "PW5 invalidValue maxAgeDays",
      "PW5 invalidValue history",
    ]);
    expect(checked.issues?.map(({ expected }) => expected)).toEqual([
      "a whole number of days, 0 or more",
      "a whole number of days, 0 or more",
      "a whole number of passwords, 0 or more",
    ]);
  });

  it.each(["5", null, true, [], {}])("[ST10] refuses %j, which is no number", (value) => {
    expect(issuesOf(checkPasswordPolicy({ minAgeDays: value, maxAgeDays: value, history: value }))).toEqual([
      "ST10 invalidType minAgeDays",
      "ST10 invalidType maxAgeDays",
      "ST10 invalidType history",
    ]);
  });

  it("makes 0 of -0, as JSON does", () => {
    expect(checkPasswordPolicy({ history: -0 }).value).toEqual(defaultPasswordPolicy);
  });

  it("[ST10] [ST3] names every fault", () => {
    expect(
      issuesOf(checkPasswordPolicy({ renewWithoutOtp: "false", maxAgeDays: -1, maxAgeDay: 30 })),
    ).toEqual([
      "ST10 invalidType renewWithoutOtp",
      "PW5 invalidValue maxAgeDays",
      "ST3 unknownProperty maxAgeDay",
    ]);
  });

  it.each(["password", "hash", "constructor", "__proto__"])(
    "[PW6] has no property %s, and never shows it",
    (name) => {
      const given: unknown = JSON.parse(`{"history": 2, "${name}": "hunter2"}`);
      const checked = checkPasswordPolicy(given);
      expect(issuesOf(checked)).toEqual([`ST3 unknownProperty ${name}`]);
      expect(JSON.stringify(checked)).not.toContain("hunter2");
    },
  );

  it.each([null, undefined, [], "policy", 5, true])("[ST3] refuses %j, which is no object", (value) => {
    expect(issuesOf(checkPasswordPolicy(value))).toEqual(["ST3 invalidType"]);
  });

  it("sets nothing that is inherited", () => {
    expect(checkPasswordPolicy(Object.create({ renewWithoutOtp: true }))).toEqual({
      value: defaultPasswordPolicy,
    });
  });
});

describe("a stored policy", () => {
  it("[not PA8] has no defaults, so that leaving something out loosens nothing", () => {
    const { history, ...rest } = policy;
    expect(issuesOf(check(passwordPolicy, rest))).toEqual(["ST3 missingProperty history"]);
    expect(check(passwordPolicy, { ...rest, history })).toEqual({ value: policy });
  });

  it("[PW5] has no minimum age above the maximum", () => {
    const checked = check(passwordPolicy, { ...policy, maxAgeDays: 4 });
    expect(issuesOf(checked)).toEqual(["PW5 invalidValue minAgeDays"]);
    expect(checked.issues?.[0].message).toBe("Expected no more days than the maximum age, received 5");
  });

  it("[not PW5] may have no maximum, or an equal one", () => {
    for (const maxAgeDays of [0, 5, 6]) {
      expect(check(passwordPolicy, { ...policy, maxAgeDays })).toEqual({ value: { ...policy, maxAgeDays } });
    }
  });
});

describe("isPasswordPolicy", () => {
  it("[not ST10] takes a policy for one", () => {
    expect(isPasswordPolicy(policy) && isPasswordPolicy(defaultPasswordPolicy)).toBe(true);
  });

  it.each(Object.keys(policy))("[ST10] takes no policy for one in which %s is wrong", (name) => {
    expect(isPasswordPolicy({ ...policy, [name]: "5" })).toBe(false);
  });
});
