import { describe, expect, it } from "vitest";
import { displayName } from "../../src/vocabulary/displayName.ts";

describe("displayName", () => {
  it.each(["Sales", " Sales ", "\u200b", "0", "__proto__"])("[not ST3] %j is one, kept as it is", (name) => {
    expect(displayName(name)).toEqual({ value: name });
  });

  it.each(["", " ", " \t\r\n", undefined, null, 7, ["Sales"]])("[ST3] %j is none", (value) => {
    expect(displayName(value)).toEqual({
      issues: [{ rule: "ST3", path: [], message: "a name that is not blank" }],
    });
  });
});
