import { describe, expect, it } from "vitest";
import { isOther } from "../../src/vocabulary/isOther.ts";

describe("isOther", () => {
  it.each(["Line", " smtp ", "whatsApp"])("[not ST10] %j names something", (other) => {
    expect(isOther({ other })).toBe(true);
  });

  it.each([
    undefined,
    null,
    "Line",
    7,
    [],
    {},
    { other: "" },
    { other: " \t" },
    { other: 7 },
    { Other: "Line" },
  ])("[ST10] %j names nothing", (value) => {
    expect(isOther(value)).toBe(false);
  });
});
