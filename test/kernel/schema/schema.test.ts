import { describe, expect, it } from "vitest";
import { list } from "../../../src/kernel/schema/list.ts";
import { optional, record } from "../../../src/kernel/schema/record.ts";
import { id, string, whole } from "../../../src/kernel/schema/scalars.ts";
import {
  check,
  faultAt,
  refine,
  type Schema,
  transform,
  written,
} from "../../../src/kernel/schema/schema.ts";
import { issuesOf } from "./issuesOf.ts";
import { reversible } from "./reversible.ts";

interface Stay {
  readonly nights: number;
  readonly nightsPaid: number;
}
const nights = whole("PW5", "nights");
const stay: Schema<Stay> = refine(
  record<Stay>({ nights, nightsPaid: nights }),
  "no more nights paid than stayed",
  (value, reading) => {
    if (value.nightsPaid <= value.nights) return;
    faultAt(reading, ["nightsPaid"], "PW5", "invalidValue", "no more than the nights", value.nightsPaid);
  },
);

describe("check", () => {
  it("gives the value or the issues, and never both", () => {
    expect(Object.keys(check(string, "a"))).toEqual(["value"]);
    expect(Object.keys(check(string, 7))).toEqual(["issues"]);
  });

  it("starts every reading anew", () => {
    expect(check(list(string), [7]).issues).toHaveLength(1);
    expect(check(list(string), [7]).issues).toHaveLength(1);
    expect(check(list(string), ["a"]).issues).toBeUndefined();
  });
});

describe("refine", () => {
  it("[PW5] adds issues where a value of the right form is still wrong", () => {
    expect(check(stay, { nights: 2, nightsPaid: 3 }).issues).toEqual([
      {
        rule: "PW5",
        code: "invalidValue",
        path: ["nightsPaid"],
        expected: "no more than the nights",
        received: "3",
        message: "Expected no more than the nights, received 3",
      },
    ]);
    expect(issuesOf(check(list(stay), [{ nights: 0, nightsPaid: 1 }, 7]))).toEqual([
      "PW5 invalidValue 0.nightsPaid",
      "ST3 invalidType 1",
    ]);
  });

  it("[not PW5] accepts what passes both", () => {
    expect(check(stay, { nights: 2, nightsPaid: 2 })).toEqual({ value: { nights: 2, nightsPaid: 2 } });
  });

  it("checks no further where the form is wrong", () => {
    expect(issuesOf(check(stay, { nights: -1, nightsPaid: 3 }))).toEqual(["PW5 invalidValue nights"]);
  });

  it("checks a value whatever else is wrong", () => {
    const values = [7, { nights: 0, nightsPaid: 1 }];
    expect(issuesOf(check(list(stay), values))).toEqual([
      "ST3 invalidType 0",
      "PW5 invalidValue 1.nightsPaid",
    ]);
  });

  it("keeps what else its schema declares", () => {
    const refined = refine(optional(reversible), "nothing", () => undefined);
    expect(refined.isOptional).toBe(true);
    expect(written(refined, "nna")).toBe("ann");
    expect(stay.shape).toMatchObject({ kind: "refined", beyond: "no more nights paid than stayed" });
  });
});

describe("transform", () => {
  const initials = transform(
    list(id),
    "no letter twice",
    (names, reading) => {
      const letters = names.map((name) => name.charAt(0)).join("");
      if (new Set(letters).size === letters.length) return letters;
      faultAt(reading, [0], "ST5", "duplicate", "a name with another initial", names[0]);
      return undefined;
    },
    (letters) => letters.split(""),
  );

  it("makes a value of the stored form, and the stored form of a value", () => {
    expect(check(initials, ["ann", "bob"])).toEqual({ value: "ab" });
    expect(written(initials, "ab")).toEqual(["a", "b"]);
    expect(check(initials, written(initials, "ab"))).toEqual({ value: "ab" });
  });

  it("makes nothing of a stored form that is wrong", () => {
    expect(issuesOf(check(initials, ["", ""]))).toEqual(["ST5 invalidValue 0", "ST5 invalidValue 1"]);
    expect(issuesOf(check(list(initials), ["ann"]))).toEqual(["ST3 invalidType 0"]);
  });

  it("may report what is wrong with the value itself", () => {
    expect(issuesOf(check(initials, ["ann", "amy"]))).toEqual(["ST5 duplicate 0"]);
  });

  it("expects what the stored form expects", () => {
    expect(initials.expected).toBe("an array");
    expect(initials.shape).toMatchObject({ kind: "refined", beyond: "no letter twice" });
  });
});

describe("written", () => {
  it("is the value itself where its schema has no other stored form", () => {
    const value = { nights: 1, nightsPaid: 1 };
    expect(written(stay, value)).toBe(value);
  });
});
