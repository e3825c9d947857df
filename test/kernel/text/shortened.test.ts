import { describe, expect, it } from "vitest";
import { shortened } from "../../../src/kernel/text/shortened.ts";

describe("shortened", () => {
  it("leaves a text of up to 200 characters as it is", () => {
    for (const text of ["", "a", "a".repeat(200)]) expect(shortened(text)).toBe(text);
  });

  it("cuts a longer one, and leaves no half of a character", () => {
    expect(shortened("a".repeat(201))).toBe(`${"a".repeat(200)}…`);
    expect(shortened(`${"a".repeat(199)}😀b`)).toBe(`${"a".repeat(199)}…`);
    expect(shortened(`${"a".repeat(198)}😀b`)).toBe(`${"a".repeat(198)}😀…`);
  });
});
