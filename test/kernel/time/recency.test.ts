import { describe, expect, it } from "vitest";
import { laterOf, recencyOf } from "../../../src/kernel/time/recency.ts";

const minute = 60_000;

describe("recencyOf", () => {
  it("[ST15] is by when two things happened, not by when they are told", () => {
    expect(recencyOf(5, 4, 1_000)).toBe("newer");
    expect(recencyOf(4, 4, 1_000)).toBe("sameInstant");
    expect(recencyOf(3, 4, 1_000)).toBe("older");
  });

  it("[not ST15] the first thing that is told is newer than nothing", () => {
    expect(recencyOf(-8.64e15, null, 0)).toBe("newer");
  });

  it("[ST15] a date more than 5 minutes ahead of the report gives way", () => {
    expect(recencyOf(0, 5 * minute + 1, 0)).toBe("newer");
    expect(recencyOf(5 * minute, 8.64e15, 0)).toBe("newer");
  });

  it("[not ST15] one within 5 minutes stays", () => {
    expect(recencyOf(0, 5 * minute, 0)).toBe("older");
    expect(recencyOf(5 * minute, 5 * minute, 0)).toBe("sameInstant");
  });
});

describe("laterOf", () => {
  it("[ST15] is when the later of two things happened, in whatever order they are told", () => {
    expect([laterOf(3, 4, 1_000), laterOf(4, 3, 1_000), laterOf(4, 4, 1_000)]).toEqual([4, 4, 4]);
  });

  it("[not ST15] is when this one happened if nothing was told before, or something that gives way", () => {
    expect(laterOf(-1, null, 0)).toBe(-1);
    expect(laterOf(-1, 5 * minute + 1, 0)).toBe(-1);
  });
});
