import { describe, expect, it } from "vitest";
import { newTimeline, offsetOn } from "../../../src/kernel/time/timeline.ts";

const hour = 3_600_000;
const day = 24 * hour;
const year = Array.from({ length: 366 }, (_, index) => Date.UTC(2024, 0, 1 + index, 12));

/** A timeline of clocks that change at these instants, and how often it has asked. */
function counted(offsetAt: (instant: number) => number) {
  const asked: number[] = [];
  const timeline = newTimeline((instant) => {
    asked.push(instant);
    return offsetAt(instant);
  });
  const asksFor = (instants: readonly number[]): number => {
    const before = asked.length;
    for (const instant of instants) offsetOn(timeline, instant);
    return asked.length - before;
  };
  return { timeline, asksFor };
}

const [spring, autumn] = [Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 9, 27, 1)];
const london = (instant: number): number => (instant >= spring && instant < autumn ? hour : 0);

describe("a timeline", () => {
  it("asks the host some two hundred times for all days of a year, and never again for another instant of it", () => {
    const { timeline, asksFor } = counted(london);
    const first = asksFor(year);
    expect(first).toBeGreaterThan(100);
    expect(first).toBeLessThanOrEqual(5 * 33 + 2 * 18);
    expect(asksFor(year)).toBe(0);
    expect(asksFor(year.map((instant) => instant + 5 * hour))).toBe(0);
    expect(timeline.spans.size).toBe(5);
  });

  it("asks 33 times for one instant where the clocks do not change", () => {
    expect(counted(london).asksFor([Date.UTC(2024, 6, 1)])).toBe(33);
    expect(counted(() => 0).asksFor([0])).toBe(33);
  });

  it.each([
    ["on the hour", spring],
    ["at one minute past", Date.UTC(2011, 9, 30, 2, 31)],
    ["at an odd second", Date.UTC(1916, 4, 20, 23, 44, 29)],
    ["at the first instant of a step", 0],
    ["in the last second of a step", 64 * hour - 1_000],
    ["in the first second of a step", 1_000],
    ["before 1970", -1_000],
  ])("knows to the millisecond when the clocks change %s", (_, change) => {
    const { timeline } = counted((instant) => (instant < change ? 0 : hour));
    expect([-1_000, -1, 0, 1, 1_000].map((distance) => offsetOn(timeline, change + distance))).toEqual([
      0,
      0,
      hour,
      hour,
      hour,
    ]);
  });

  it("knows all changes of a span, if they are three days apart", () => {
    const offsetAt = (instant: number): number => (Math.floor(instant / (3 * day)) % 4) * hour;
    const { timeline } = counted(offsetAt);
    const instants = Array.from({ length: 400 }, (_, index) => index * 6 * hour + 1);
    expect(instants.map((instant) => offsetOn(timeline, instant))).toEqual(instants.map(offsetAt));
  });

  it("keeps 512 spans at most, and forgets one at a time: the one that it learnt first", () => {
    const { timeline, asksFor } = counted(london);
    const spans = Array.from({ length: 512 }, (_, index) => index * 2_048 * hour);
    asksFor(spans);
    expect(timeline.spans.size).toBe(512);
    expect(asksFor(spans)).toBe(0);
    expect(asksFor([512 * 2_048 * hour])).toBe(33);
    expect(timeline.spans.size).toBe(512);
    expect(asksFor(spans.slice(1))).toBe(0);
    expect(asksFor([0])).toBe(33);
  });
});
