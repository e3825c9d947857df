import { describe, expect, it } from "vitest";
import { measured } from "../bench/measure.ts";

// Bytes do not depend on the clock. They are counted in a process of its own, in which nothing is collected.

describe("what a command allocates, in a tenant of 1,000 teammates and assets", () => {
  it.each([
    ["toggleSetting", 6_500],
    ["invite", 11_000],
  ])("%s allocates at most %i bytes", (name, most) => {
    const allocated = measured([`commands/${name}/bytes`, 1_000], 3);
    expect(allocated).toBeLessThanOrEqual(most);
    // What it leaves cannot take less.
    expect(allocated).toBeGreaterThan(1_000);
  });
});

describe("what an answer about an asset allocates, of 10,000 questions of which three in four are refused", () => {
  it.each([
    ["canAccessAsset", 10],
    ["decideAccessAsset", 100],
    ["decideAccessAsset/allowed", 10],
  ])("%s allocates at most %i bytes", (name, most) => {
    expect(measured([`assets/${name}/bytes`, 10_000], 3)).toBeLessThanOrEqual(most);
  });
});
