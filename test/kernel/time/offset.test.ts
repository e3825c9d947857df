import { describe, expect, it } from "vitest";
import { offsetMilliAt } from "../../../src/kernel/time/offset.ts";

const day = 86_400_000;

describe("offsetMilliAt", () => {
  it.each([
    ["europe/london", Date.parse("2024-07-01T00:00:00Z"), 3_600],
    ["europe/london", 0, 3_600], // London kept summer time from 1968 to 1971
    ["europe/london", Date.parse("1800-01-01T00:00:00Z"), -75],
    ["africa/monrovia", Date.parse("1971-01-01T00:00:00Z"), -2_670],
    ["utc", -8.64e15, 0],
    ["pacific/kiritimati", 8.64e15, 50_400],
    ["america/new_york", -8.64e15, -17_762],
  ])("%s at %d, to the second", (zone, instant, seconds) => {
    expect(offsetMilliAt(zone, instant)).toBe(seconds * 1_000);
  });

  it("[ST7] earlier calls do not change an answer, however many there were", () => {
    const asked = ["europe/london", "america/boa_vista", "africa/tunis"].flatMap((zone) =>
      Array.from({ length: 400 }, (_, index) => [zone, Date.parse("2000-01-01") + index * day] as const),
    );
    const ask = () => asked.map(([zone, instant]) => offsetMilliAt(zone, instant));
    const first = ask();
    expect(ask()).toEqual(first);
    for (let index = 0; index < 20_000; index += 1) offsetMilliAt("utc", index * 2 * day);
    expect(ask()).toEqual(first);
    expect([...asked].reverse().map(([zone, instant]) => offsetMilliAt(zone, instant))).toEqual(
      [...first].reverse(),
    );
  });
});
