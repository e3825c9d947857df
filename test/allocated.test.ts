import { describe, expect, it } from "vitest";
import { measured } from "../bench/measure.ts";

// Bytes do not depend on the clock. They are counted in a process of its own, in which nothing is collected.

describe("what a command allocates, in a tenant of 1,000 teammates and assets", () => {
  it.each([
    ["toggleSetting", 6_500],
    ["invite", 11_500],
  ])("%s allocates at most %i bytes", (name, most) => {
    const allocated = measured([`commands/${name}/bytes`, 1_000], 3);
    expect(allocated).toBeLessThanOrEqual(most);
    // What it leaves cannot take less.
    expect(allocated).toBeGreaterThan(1_000);
  });
});
