import { describe, expect, it } from "vitest";
import { isZoneName, zoneKey } from "../../../src/kernel/time/zoneName.ts";

describe("zoneKey", () => {
  it("is the same for all spellings of a name, and never the name of another zone", () => {
    expect(["Asia/Kathmandu", "ASIA/KATHMANDU", "Asia/Katmandu"].map(zoneKey)).toEqual([
      "asia/kathmandu",
      "asia/kathmandu",
      "asia/katmandu",
    ]);
  });

  it.each(["Mars/Olympus", "BST", "GB", "", "__proto__", "constructor"])("%j has no key", (name) => {
    expect(zoneKey(name)).toBeNull();
  });

  it("[ST7] the number of spellings seen before does not matter", () => {
    const written = Array.from({ length: 4_000 }, (_, number) =>
      "europe/london".replace(/[a-z]/g, (letter, place: number) =>
        (number >> place) & 1 ? letter.toUpperCase() : letter,
      ),
    );
    expect(new Set(written.map(zoneKey))).toEqual(new Set(["europe/london"]));
  });
});

describe("isZoneName", () => {
  it.each(["Europe/London", "America/Argentina/ComodRivadavia", "Etc/GMT-14", "UTC"])("%s is one", (name) => {
    expect(isZoneName(name)).toBe(true);
  });

  it("is one of 64 characters at most", () => {
    const longest = `Europe/${"x".repeat(57)}`;
    expect([longest.length, isZoneName(longest), isZoneName(`${longest}x`)]).toEqual([64, true, false]);
  });

  it.each(["GMT", "+01:00", "Europe/", `Europe/${"x".repeat(58)}`])("%s is none", (name) => {
    expect(isZoneName(name)).toBe(false);
  });
});
