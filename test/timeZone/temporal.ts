import { Temporal } from "temporal-polyfill";

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

/** The instants at which the clocks of a zone change, of those after the first and before the last. */
export function changesBetween(zoneName: string, firstMilli: number, lastMilli: number): readonly number[] {
  const changes: number[] = [];
  let at = zoned(firstMilli, zoneName).getTimeZoneTransition("next");
  while (at !== null && at.epochMilliseconds < lastMilli) {
    changes.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition("next");
  }
  return changes;
}
