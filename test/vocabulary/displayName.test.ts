import { describe, expect, it } from "vitest";
import { check } from "../../src/kernel/schema/schema.ts";
import { displayName } from "../../src/vocabulary/displayName.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";

describe("the schema of a display name", () => {
  it.each(["Sales", " Sales ", "\u200b", "0", "__proto__"])(
    "[not ST3] accepts %j, and keeps it as it is",
    (name) => {
      expect(check(displayName, name)).toEqual({ value: name });
    },
  );

  it.each(["", " ", " \t\r\n"])("[ST3] refuses %j, which is blank", (name) => {
    expect(issuesOf(check(displayName, name))).toEqual(["ST3 invalidValue"]);
    expect(check(displayName, name).issues?.[0].expected).toBe("a name that is not blank");
  });

  it.each([undefined, null, 7, ["Sales"]])("[ST10] refuses %j, which is no string", (value) => {
    expect(issuesOf(check(displayName, value))).toEqual(["ST10 invalidType"]);
  });
});
