import { addDays } from "date-fns";
import { formatInTimeZone, fromZonedTime } from "date-fns-tz";
import { formatTimestamp, nextRun } from "../../src/index.ts";
import { chanceFrom } from "../chance.ts";
import { nanoseconds, nanosecondsOfFirst } from "../timing.ts";
import type { Candidate, Candidates } from "./candidate.ts";

type Answer = (instantMilli: number, zone: string) => number | string | null;

const zones = Intl.supportedValuesOf("timeZone");
export const zoneCount = zones.length;
const london = zones.indexOf("Europe/London");
/** The days of fifty years, from 1980 on. */
const days = 18_262;

/**
 * Nanoseconds of one answer. In `cold`, for each day of fifty years in so many zones, of which London is the first, none asked
 * about twice, after a warm-up on days before 1980. In `warm`, for a thousand of these, again and again and in no order.
 */
export const time: Candidates = {
  ...candidatesOf("nextRun", (instant, zone) => nextRun("09:30", zone, instant).value, plainNextRun),
  ...candidatesOf(
    "formatTimestamp",
    (instant, zone) => formatTimestamp(instant, zone).value,
    (instant, zone) => formatInTimeZone(instant, zone, "yyyy-MM-dd'T'HH:mm:ss.SSSxxx"),
  ),
};

function candidatesOf(name: string, ours: Answer, theirs: Answer): Candidates {
  return {
    [`time/${name}/cold`]: cold(ours),
    [`time/${name}/warm`]: warm(ours),
    [`time/${name}/date-fns-tz`]: (count) => {
      for (let day = 0; day < days; day += 50) {
        if (ours(noonOf(day), zoneOf(0)) !== theirs(noonOf(day), zoneOf(0)))
          throw new Error(`${day} differs`);
      }
      return cold(theirs)(count);
    },
  };
}

function cold(answer: Answer): Candidate {
  return (count) => {
    const ask = (turn: number): number =>
      sizeOf(answer(noonOf(turn % days), zoneOf(Math.floor(turn / days))));
    const warmUp = (turn: number): number =>
      sizeOf(answer(noonOf(-1 - Math.floor(turn / zones.length)), zoneOf(turn)));
    return nanosecondsOfFirst(ask, days * count, warmUp);
  };
}

function warm(answer: Answer): Candidate {
  return (count) => {
    const chance = chanceFrom(5);
    const asked = Array.from({ length: 1_000 }, () => [noonOf(chance(days)), zoneOf(chance(count))] as const);
    return nanoseconds((turn) => sizeOf(answer(...(asked[turn] as (typeof asked)[number]))), asked.length);
  };
}

/** Some time after eleven o'clock, in UTC. */
function noonOf(day: number): number {
  return Date.UTC(1980, 0, 1 + day, 11, 7, 3, 21);
}

function zoneOf(number: number): string {
  return zones[(london + number) % zones.length] ?? "UTC";
}

function sizeOf(answer: number | string | null): number {
  return typeof answer === "string" ? answer.length : (answer ?? NaN);
}

/** As one writes it at first: wrong in gaps and overlaps, on some hosts. */
function plainNextRun(afterMilli: number, zone: string): number {
  const today = formatInTimeZone(afterMilli, zone, "yyyy-MM-dd");
  const run = fromZonedTime(`${today}T09:30:00`, zone);
  if (run.getTime() > afterMilli) return run.getTime();
  const tomorrow = formatInTimeZone(addDays(afterMilli, 1), zone, "yyyy-MM-dd");
  return fromZonedTime(`${tomorrow}T09:30:00`, zone).getTime();
}
