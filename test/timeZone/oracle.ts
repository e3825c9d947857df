import fc from "fast-check";
import { Temporal } from "temporal-polyfill";

/** What an independent implementation of Temporal says of zones with odd rules. */
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
  zones.map((zone) => [zone, changesOf(zone)]),
);

export const zone: fc.Arbitrary<string> = fc.constantFrom(...zones);

export const zoneAndInstant: fc.Arbitrary<readonly [string, number]> = fc.oneof(
  fc.tuple(zone, fc.integer({ min: -lastMilli, max: lastMilli })),
  fc.tuple(zone, fc.integer({ min: Date.UTC(1830, 0), max: Date.UTC(2100, 0) })),
  nearChange(fc.integer({ min: -30 * hourMilli, max: 30 * hourMilli })),
  nearChange(fc.integer({ min: -4, max: 4 }).map((quarters) => (quarters * hourMilli) / 4)),
);

export function zoned(instantMilli: number, zoneName: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instantMilli).toZonedDateTimeISO(zoneName);
}

export function timestampOf(instantMilli: number, zoneName: string): string {
  return zoned(instantMilli, zoneName).toString({ timeZoneName: "never", fractionalSecondDigits: 3 });
}

/** What clocks show at an instant, `YYYY-MM-DDTHH:mm:ss.SSS`. */
export function wallOf(instantMilli: number, zoneName: string): string {
  return zoned(instantMilli, zoneName).toPlainDateTime().toString({ fractionalSecondDigits: 3 });
}

/** The instant of a wall time; null where it is beyond the instants there are or, if wanted, in a gap. */
export function instantOfWall(
  wall: Temporal.PlainDateTime,
  zoneName: string,
  inGap: "forward" | "skip",
): number | null {
  try {
    const instant = wall.toZonedDateTime(zoneName, { disambiguation: "compatible" });
    return inGap === "forward" || instant.toPlainDateTime().equals(wall) ? instant.epochMilliseconds : null;
  } catch {
    return null;
  }
}

/** The instants of a daily job on consecutive local dates, each once. */
export function runsOf(
  at: string,
  zoneName: string,
  dates: readonly Temporal.PlainDate[],
  inGap: "forward" | "skip",
): readonly number[] {
  const instants = dates.map((date) =>
    instantOfWall(date.toPlainDateTime(Temporal.PlainTime.from(at)), zoneName, inGap),
  );
  return [...new Set(instants.filter((instant) => instant !== null))];
}

/** The local date of an instant with some dates around it. */
export function datesAround(
  instantMilli: number,
  zoneName: string,
  from: number,
  until: number,
): readonly Temporal.PlainDate[] {
  const date = zoned(instantMilli, zoneName).toPlainDate();
  return Array.from({ length: until - from + 1 }, (_, index) => date.add({ days: from + index }));
}

function nearChange(distanceMilli: fc.Arbitrary<number>): fc.Arbitrary<readonly [string, number]> {
  const changes = [...changesByZone].flatMap(([zoneName, instants]) =>
    instants.map((instant) => [zoneName, instant] as const),
  );
  return fc
    .tuple(fc.constantFrom(...changes), distanceMilli)
    .map(([[zoneName, change], distance]) => [zoneName, change + distance]);
}

function changesOf(zoneName: string): readonly number[] {
  const changes: number[] = [];
  let at = zoned(Date.UTC(1830, 0), zoneName).getTimeZoneTransition("next");
  while (at !== null && at.year < 2045) {
    changes.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition("next");
  }
  return changes;
}
