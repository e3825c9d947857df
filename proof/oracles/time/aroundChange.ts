import { Temporal } from "temporal-polyfill";
import type { formatDisplay, formatTimestamp, InGap, instantOf, nextRun } from "tenant-policy";
import { datesAround, instantOfWall, runsOf, timestampOf, wallOf } from "../../../test/timeZone/temporal.ts";

/** The questions about time, of the library or of one with a fault in it. */
export interface TimeQuestions {
  readonly formatTimestamp: typeof formatTimestamp;
  readonly formatDisplay: typeof formatDisplay;
  readonly instantOf: typeof instantOf;
  readonly nextRun: typeof nextRun;
}

/** A question as text, what the library answers, and what Temporal does. */
export type Compared = readonly [question: string, ours: unknown, theirs: unknown];

const gaps: readonly InGap[] = ["forward", "skip"];
const hourMilli = 3_600_000;
const textForm = { fractionalSecondDigits: 3 } as const;

/** What is asked about one change of the clocks of a zone: just before it, at it, after it, and of the times that it skips or repeats. */
export function* aroundChange(
  library: TimeQuestions,
  zone: string,
  changeMilli: number,
): Generator<Compared> {
  for (const instant of [changeMilli - 1, changeMilli, changeMilli + 1]) {
    yield [
      `formatTimestamp ${instant} ${zone}`,
      library.formatTimestamp(instant, zone).value,
      timestampOf(instant, zone),
    ];
    const shown = wallOf(instant, zone).slice(0, -".SSS".length).replace("T", " ");
    yield [`formatDisplay ${instant} ${zone}`, library.formatDisplay(instant, zone).value, shown];
  }
  const walls = wallsAround(zone, changeMilli);
  for (const wall of walls) yield* ofWall(library, zone, wall);
  const [, , middle] = walls;
  if (middle !== undefined) yield* ofDailyJob(library, zone, changeMilli, middle);
}

/** The borders of the gap or of the overlap, just beside them, and its middle. */
function wallsAround(zone: string, changeMilli: number): readonly Temporal.PlainDateTime[] {
  const after = Temporal.PlainDateTime.from(wallOf(changeMilli, zone));
  const before = Temporal.PlainDateTime.from(wallOf(changeMilli - 1, zone)).add({ milliseconds: 1 });
  const length = before.until(after).total("milliseconds");
  const [first, last] = length < 0 ? [after, before] : [before, after];
  const middle = first.add({ milliseconds: Math.round(Math.abs(length) / 2) });
  return [first.subtract({ milliseconds: 1 }), first, middle, last.subtract({ milliseconds: 1 }), last];
}

function* ofWall(library: TimeQuestions, zone: string, wall: Temporal.PlainDateTime): Generator<Compared> {
  const text = wall.toString(textForm);
  const [earlier, later] = (["earlier", "later"] as const).map(
    (disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  for (const inGap of gaps) {
    const { value, because } = library.instantOf(text, zone, inGap);
    yield [`instantOf ${text} ${zone} ${inGap}`, value, instantOfWall(wall, zone, inGap)];
    yield [`instantOf ${text} ${zone} ${inGap}: TZ7`, because.includes("TZ7"), earlier !== later];
  }
}

/** A job in the middle of what is skipped or repeated, asked for on the day before, just before the change, and on the day after. */
function* ofDailyJob(
  library: TimeQuestions,
  zone: string,
  changeMilli: number,
  wall: Temporal.PlainDateTime,
): Generator<Compared> {
  const at = wall.toPlainTime().toString({ smallestUnit: "second", roundingMode: "trunc" });
  const dates = datesAround(changeMilli, zone, -3, 4);
  for (const inGap of gaps) {
    const runs = runsOf(at, zone, dates, inGap);
    for (const hours of [-25, 0, 25]) {
      const after = changeMilli - 1 + hours * hourMilli;
      const next = runs.find((run) => run > after);
      yield [`nextRun ${at} ${zone} ${after} ${inGap}`, library.nextRun(at, zone, after, inGap).value, next];
    }
  }
}
