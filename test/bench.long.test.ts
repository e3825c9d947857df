import { describe, expect, it } from "vitest";
import { candidates } from "../bench/candidates/candidates.ts";

describe("what the benchmark measures", () => {
  it.each(Object.keys(candidates))("%s does its work, and what it compares agrees", (name) => {
    // Each candidate stops where its answers differ, or where a command that it measures changes nothing.
    expect(candidates[name]?.(200).once()).toBeGreaterThanOrEqual(0);
  });
});
