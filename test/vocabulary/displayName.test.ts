import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, newReading } from "../../src/kernel/schema/schema.ts";
import { displayName, storedName } from "../../src/vocabulary/displayName.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";

const fit = [
  ...["Sales", " Sales ", "0", "__proto__", "O'Hara & Söhne", "x".repeat(200), "😀".repeat(200)],
  ...["\u200fمبيعات\u200e", "مبيعات\u061c 1", "می\u200cخواهم", "👩\u200d👧", "❤\ufe0f", "co\u00adop"],
];
const invisible = [
  ...["\u200b", "\u00a0", "\u3000", "\u200d", "\u2060", "\ufeff", "\u3164", "\u2800", "\ufe0f", "\u{e0041}"],
  ...[" \u200b\u200e ", "\u200b".repeat(200)],
];
const disruptive = [
  ...["Loans\u202e", "\u202dLoans", "Lo\u2066ans", "Loans\u2069", "\u202aLoans\u202c"],
  ...[
    "Lo\0ans",
    "Loans\n",
    "Lo\rans",
    "Lo\tans",
    "Lo\u2028ans",
    "Lo\u2029ans",
    "Lo\u0085ans",
    "Lo\u001bans",
    "Lo\u007fans",
  ],
];
const halves = ["\ud800", "Loans\ud83d", "\ude00Loans", "\ude00\ud83d"];
const long = ["x".repeat(201), "😀".repeat(201), `${"x".repeat(200)} `, "x".repeat(1_000_000)];

describe("the schema of a name that is to be set", () => {
  it.each(fit)("[not ST16] accepts %j, and keeps it as it is", (name) => {
    expect(check(displayName, name)).toEqual({ value: name });
  });

  it.each(["", " ", " \t\r\n", ...invisible])("[ST16] refuses %j, of which nothing is visible", (name) => {
    expect(issuesOf(check(displayName, name))).toEqual(["ST16 invalidValue"]);
  });

  it.each(disruptive)("[ST16] refuses %j, which spoils the text around it", (name) => {
    expect(issuesOf(check(displayName, name))).toEqual(["ST16 invalidValue"]);
  });

  it.each(halves)("[ST16] refuses %j, with a half of a pair", (name) => {
    expect(issuesOf(check(displayName, name))).toEqual(["ST16 invalidValue"]);
  });

  it.each(long)("[ST16] refuses what is longer than 200 code points: %.10j", (name) => {
    expect(issuesOf(check(displayName, name))).toEqual(["ST16 invalidValue"]);
  });

  it("[ST16] says what a name has to be", () => {
    expect(check(displayName, " ").issues?.[0].expected).toBe(
      "a visible name of at most 200 characters, without control characters, line ends or changes of direction",
    );
  });

  it.each([undefined, null, 7, ["Sales"]])("[ST10] refuses %j, which is no string", (value) => {
    expect(issuesOf(check(displayName, value))).toEqual(["ST10 invalidType"]);
  });
});

describe("the schema of a stored name", () => {
  it.each([...fit, ...invisible, ...disruptive, ...halves, ...long])(
    "[not ST3] [not ST16] accepts %.20j, and keeps it as it is",
    (name) => {
      expect(check(storedName, name)).toEqual({ value: name });
    },
  );

  it.each(["", " ", " \t\r\n"])("[ST3] refuses %j, which is blank", (name) => {
    expect(issuesOf(check(storedName, name))).toEqual(["ST3 invalidValue"]);
    expect(check(storedName, name).issues?.[0].expected).toBe("a name that is not blank");
  });

  it.each([undefined, null, 7, ["Sales"]])("[ST10] refuses %j, which is no string", (value) => {
    expect(issuesOf(check(storedName, value))).toEqual(["ST10 invalidType"]);
  });

  it("[ST20] notes exactly those names that could not be set any more", () => {
    const noted = (name: string): boolean => {
      const notes = newReading();
      storedName.read(name, { ...newReading(), notes });
      return notes.faults > 0;
    };
    expect([...fit, "~", "!", "a b"].filter(noted)).toEqual([]);
    const refused = [...invisible, ...disruptive, ...halves, ...long].filter((name) => name.trim() !== "");
    expect(refused.filter((name) => !noted(name))).toEqual([]);
    const name = fc.string({ unit: "binary", maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(name, fc.string({ minLength: 195, maxLength: 205 })), (text) => {
        const isStored = issuesOf(check(storedName, text)).length === 0;
        expect(noted(text)).toBe(isStored && issuesOf(check(displayName, text)).length > 0);
      }),
    );
  });
});
