import fc from "fast-check";
import { changesBetween } from "./temporal.ts";

/** Zones with odd rules. */
export const zones = [
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe", // half an hour of daylight saving
  "Africa/Casablanca", // standard time in Ramadan only
  "Africa/El_Aaiun",
  "Africa/Monrovia", // -00:44:30 until 1972
  "Africa/Tunis", // eight days between two changes in 1943
  "America/Boa_Vista", // seven days between two changes in 2000
  "America/Juneau", // a day and more shown twice in 1867
  "America/Nuuk", // the hour before midnight is skipped
  "America/St_Johns", // changes at one minute after midnight
  "Antarctica/Troll", // two hours of daylight saving
  "Asia/Kathmandu",
  "Asia/Manila", // a date skipped in 1844
  "Europe/Dublin", // winter time is the exception
  "Pacific/Apia", // 2011-12-30 skipped
  "Pacific/Kiritimati",
] as const;

const lastMilli = 8.64e15;
const hourMilli = 3_600_000;

export const changesByZone: ReadonlyMap<string, readonly number[]> = new Map(
  zones.map((zone) => [zone, changesBetween(zone, Date.UTC(1830, 0), Date.UTC(2045, 0))]),
);

export const zone: fc.Arbitrary<string> = fc.constantFrom(...zones);

export const zoneAndInstant: fc.Arbitrary<readonly [string, number]> = fc.oneof(
  fc.tuple(zone, fc.integer({ min: -lastMilli, max: lastMilli })),
  fc.tuple(zone, fc.integer({ min: Date.UTC(1830, 0), max: Date.UTC(2100, 0) })),
  nearChange(fc.integer({ min: -30 * hourMilli, max: 30 * hourMilli })),
  nearChange(fc.integer({ min: -4, max: 4 }).map((quarters) => (quarters * hourMilli) / 4)),
);

function nearChange(distanceMilli: fc.Arbitrary<number>): fc.Arbitrary<readonly [string, number]> {
  const changes = [...changesByZone].flatMap(([zoneName, instants]) =>
    instants.map((instant) => [zoneName, instant] as const),
  );
  return fc
    .tuple(fc.constantFrom(...changes), distanceMilli)
    .map(([[zoneName, change], distance]) => [zoneName, change + distance]);
}
