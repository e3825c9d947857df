import { addDays } from "date-fns";
import { formatInTimeZone, fromZonedTime } from "date-fns-tz";
import { formatTimestamp, nextRun } from "../../src/index.ts";
import { type Measurement, nanoseconds } from "../timing.ts";
import type { Candidates } from "./candidate.ts";

const zone = "Europe/London";
const instants = Array.from({ length: 365 }, (_, day) => Date.UTC(2024, 0, 1 + day, 11, 7, 3, 21));

/** Nanoseconds of one answer for an instant of each day of a year. The size is of no matter. */
export const time: Candidates = {
  "time/nextRun": () => overYear((instant) => nextRun("09:30", zone, instant).value ?? 0),
  "time/nextRun/date-fns-tz": () => overYear((instant) => plainNextRun(instant)),
  "time/formatTimestamp": () => overYear((instant) => formatTimestamp(instant, zone).value?.length ?? 0),
  "time/formatTimestamp/date-fns-tz": () =>
    overYear((instant) => formatInTimeZone(instant, zone, "yyyy-MM-dd'T'HH:mm:ss.SSSxxx").length),
};

function overYear(answer: (instant: number) => number): Measurement {
  return nanoseconds((turn) => answer(instants[turn] ?? 0), instants.length);
}

/** As one writes it at first: wrong in gaps and overlaps, on some hosts. */
function plainNextRun(afterMilli: number): number {
  const today = formatInTimeZone(afterMilli, zone, "yyyy-MM-dd");
  const run = fromZonedTime(`${today}T09:30:00`, zone);
  if (run.getTime() > afterMilli) return run.getTime();
  const tomorrow = formatInTimeZone(addDays(afterMilli, 1), zone, "yyyy-MM-dd");
  return fromZonedTime(`${tomorrow}T09:30:00`, zone).getTime();
}
