import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InGap } from "../../src/kernel/time/zonedTime.ts";
import { formatTimestamp } from "../../src/timeZone/formatTimestamp.ts";
import { instantOf } from "../../src/timeZone/instantOf.ts";
import { nextRun } from "../../src/timeZone/nextRun.ts";
import { zoneAndInstant } from "./oracle.ts";
import { datesAround, runsOf, zoned } from "./temporal.ts";
import { runs as times } from "../thoroughness.ts";

const london = "Europe/London";

/** The next runs, one after another, as timestamps. */
function runsFrom(at: string, zone: string, after: string, count: number, inGap?: InGap): readonly unknown[] {
  let afterMilli = Date.parse(after);
  return Array.from({ length: count }, () => {
    const run = nextRun(at, zone, afterMilli, inGap);
    afterMilli = run.validUntil ?? NaN;
    return formatTimestamp(afterMilli, zone).value;
  });
}

describe("nextRun", () => {
  it("[TZ6] 09:30 in London stays 09:30 when the clocks go back", () => {
    expect(runsFrom("09:30", london, "2024-10-25T12:00:00Z", 3)).toEqual([
      "2024-10-26T09:30:00.000+01:00",
      "2024-10-27T09:30:00.000+00:00",
      "2024-10-28T09:30:00.000+00:00",
    ]);
  });

  it("[TZ6] and when they go forward", () => {
    expect(runsFrom("09:30", london, "2024-03-29T12:00:00Z", 3)).toEqual([
      "2024-03-30T09:30:00.000+00:00",
      "2024-03-31T09:30:00.000+01:00",
      "2024-04-01T09:30:00.000+01:00",
    ]);
  });

  it("[TZ6] the run is strictly after the given instant, and the answer holds until then", () => {
    const run = Date.parse("2024-07-01T08:30:00Z");
    expect(nextRun("09:30", london, run - 1)).toEqual({ value: run, because: ["TZ6"], validUntil: run });
    expect(nextRun("09:30", london, run).value).toBe(run + 86_400_000);
  });

  it.each([
    ["00:00", "2024-07-02T00:00:00.000+01:00"],
    ["00:00:00", "2024-07-02T00:00:00.000+01:00"],
    ["23:59:59", "2024-07-01T23:59:59.000+01:00"],
    ["09:30:15", "2024-07-02T09:30:15.000+01:00"],
  ])("[TZ6] at any second of the day: %s", (at, expected) => {
    expect(runsFrom(at, london, "2024-07-01T12:00:00Z", 1)).toEqual([expected]);
  });

  it.each([
    "",
    "24:00",
    "23:60",
    "23:59:60",
    "9:30",
    "0930",
    "09:30 ",
    " 09:30",
    "09:30\n",
    "09:30:00.000",
    "09:30Z",
    "9.30 am",
    "-1:00",
    "٠٩:٣٠",
    "__proto__",
  ])("[TZ6] %j is not a time of day", (at) => {
    expect(nextRun(at, london, 0)).toEqual({ value: null, because: ["TZ6"] });
  });

  it("[TZ7] [not TZ6] a run that the clocks skip moves forward, on that day only", () => {
    expect(runsFrom("01:30", london, "2024-03-30T12:00:00Z", 2)).toEqual([
      "2024-03-31T02:30:00.000+01:00",
      "2024-04-01T01:30:00.000+01:00",
    ]);
    expect(nextRun("01:30", london, Date.parse("2024-03-30T12:00:00Z")).because).toEqual(["TZ6", "TZ7"]);
  });

  it("[TZ7] with skip, that day has no run", () => {
    expect(runsFrom("01:30", london, "2024-03-29T12:00:00Z", 2, "skip")).toEqual([
      "2024-03-30T01:30:00.000+00:00",
      "2024-04-01T01:30:00.000+01:00",
    ]);
    expect(nextRun("01:30", london, Date.parse("2024-03-31T12:00:00Z"), "skip").because).toEqual([
      "TZ6",
      "TZ7",
    ]);
    expect(nextRun("01:30", london, Date.parse("2024-04-01T12:00:00Z"), "skip").because).toEqual(["TZ6"]);
  });

  it.each(["forward", "skip"] as const)(
    "[TZ7] a time that occurs twice runs once, the first time (%s)",
    (inGap) => {
      expect(runsFrom("01:30", london, "2024-10-26T12:00:00Z", 2, inGap)).toEqual([
        "2024-10-27T01:30:00.000+01:00",
        "2024-10-28T01:30:00.000+00:00",
      ]);
      const between = Date.parse("2024-10-27T01:15:00Z"); // 01:15 for the second time
      expect(formatTimestamp(nextRun("01:30", london, between, inGap).value ?? NaN, london).value).toBe(
        "2024-10-28T01:30:00.000+00:00",
      );
    },
  );

  it.each(["00:00", "09:30", "23:59:59"])("[TZ7] a skipped date adds no run: %s in Apia", (at) => {
    const seconds = `${at}:00`.slice(0, 8);
    const dates = ["2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01"];
    const expected = dates.map((date, day) => `${date}T${seconds}.000${day < 2 ? "-10:00" : "+14:00"}`);
    expect(runsFrom(at, "Pacific/Apia", "2011-12-28T09:59:59Z", 4)).toEqual(expected);
    expect(runsFrom(at, "Pacific/Apia", "2011-12-28T09:59:59Z", 4, "skip")).toEqual(expected);
  });

  it("[TZ7] a run that moved over midnight is not missed, and the new day has its own", () => {
    const expected = ["2024-03-31T00:30:00.000-01:00", "2024-03-31T23:30:00.000-01:00"];
    expect(runsFrom("23:30", "America/Nuuk", "2024-03-30T12:00:00Z", 2)).toEqual(expected);
    expect(runsFrom("23:30", "America/Nuuk", "2024-03-31T01:10:00Z", 2)).toEqual(expected);
  });

  it.each(["00:59:59", "02:00"])("[not TZ7] %s in London is never skipped and never occurs twice", (at) => {
    for (const eve of ["2024-03-30T12:00:00Z", "2024-10-26T12:00:00Z"]) {
      expect(nextRun(at, london, Date.parse(eve)).because).toEqual(["TZ6"]);
    }
  });

  it.each([
    [undefined, 0],
    [null, 0],
    [930, 0],
    [["09:30"], 0],
    ["09:30", NaN],
    ["09:30", Infinity],
    ["09:30", 8.64e15 + 1],
    ["09:30", "0"],
    ["09:30", undefined],
  ])("[ST10] null outside the declared types: %j, %j", (at, after) => {
    expect(nextRun(at as string, london, after as number)).toEqual({ value: null, because: ["ST10"] });
  });

  it.each([null, "", "later", "constructor", true])("[ST10] %j is not a choice for gaps", (inGap) => {
    expect(nextRun("09:30", london, 0, inGap as InGap)).toEqual({ value: null, because: ["ST10"] });
  });

  it.each(["UTC", "Pacific/Kiritimati", "America/New_York"])(
    "[ST10] no run is later than the last instant in %s",
    (zone) => {
      const { value } = nextRun("00:00", zone, 8.64e15 - 86_400_000 - 1);
      expect(value).toBeGreaterThanOrEqual(8.64e15 - 86_400_000);
      expect(nextRun("00:00", zone, value ?? NaN).value ?? 8.64e15).toBe(8.64e15);
      expect(nextRun("00:00", zone, 8.64e15)).toEqual({ value: null, because: ["ST10"] });
      expect(nextRun("00:00", zone, -8.64e15).value).toBeGreaterThan(-8.64e15);
    },
  );

  const sydney = Date.parse("2025-05-19T21:00:00+10:00"); // 13:00 in Berlin

  it("[TZ12] 21:00 ran in Sydney on 19 May: after a change to Berlin, the next run is on 20 May", () => {
    const next = Date.parse("2025-05-20T21:00:00+02:00");
    expect(nextRun("21:00", "Europe/Berlin", sydney, "forward", sydney)).toEqual({
      value: next,
      because: ["TZ6", "TZ12"],
      validUntil: next,
    });
    expect(nextRun("21:00", "Europe/Berlin", next - 1, "forward", sydney).because).toEqual(["TZ6", "TZ12"]);
  });

  it.each([undefined, null, sydney - 86_400_000])("[not TZ12] told of %j, it is on 19 May", (last) => {
    const next = Date.parse("2025-05-19T21:00:00+02:00");
    expect(nextRun("21:00", "Europe/Berlin", sydney, "forward", last).value).toBe(next);
  });

  it("[TZ12] to the west, the local date of the last run may be the day before", () => {
    const ran = Date.parse("2025-05-19T09:00:00+14:00"); // 18 May, 09:00 in Honolulu
    const next = nextRun("21:00", "Pacific/Honolulu", ran, "forward", ran).value ?? NaN;
    expect(formatTimestamp(next, "Pacific/Honolulu").value).toBe("2025-05-19T21:00:00.000-10:00");
  });

  it("[TZ12] a job whose time has changed does not run again on that date", () => {
    const ran = Date.parse("2024-07-01T08:30:00Z");
    expect(nextRun("21:00", london, ran, "forward", ran).value).toBe(Date.parse("2024-07-02T20:00:00Z"));
  });

  it("[TZ12] a last run after the given instant takes its own date, and the job goes on before it", () => {
    const after = Date.parse("2024-07-01T12:00:00Z");
    const run = Date.parse("2024-07-02T08:30:00Z");
    expect(nextRun("09:30", london, after, "forward", run).value).toBe(run + 86_400_000);
    expect(nextRun("09:30", london, after, "forward", run + 36_500 * 86_400_000).value).toBe(run);
  });

  it("[TZ12] [not TZ7] a run that moved over midnight leaves the new day its own", () => {
    const moved = Date.parse("2024-03-31T00:30:00-01:00");
    const own = Date.parse("2024-03-31T23:30:00-01:00");
    expect(nextRun("23:30", "America/Nuuk", moved, "forward", moved).value).toBe(own);
    expect(nextRun("23:30", "America/Nuuk", moved, "skip", moved).value).toBe(own + 86_400_000);
  });

  it("[TZ12] a run on the date after a skipped one is never given again, even before it", () => {
    const ran = Date.parse("2011-12-31T09:30:00+14:00");
    const next = nextRun("09:30", "Pacific/Apia", ran - 3_600_000, "forward", ran).value;
    expect(next).toBe(Date.parse("2012-01-01T09:30:00+14:00"));
  });

  it("[TZ12] a run elsewhere on the date that a moved run falls on takes the moved one too", () => {
    const elsewhere = Date.parse("2024-03-31T00:10:00-01:00");
    const next = nextRun("23:30", "America/Nuuk", elsewhere, "forward", elsewhere).value;
    expect(next).toBe(Date.parse("2024-04-01T23:30:00-01:00"));
  });

  it("[TZ12] [TZ7] both name why two dates in a row have no run", () => {
    const ran = Date.parse("2024-03-30T00:10:00Z");
    const next = Date.parse("2024-04-01T00:30:00Z");
    for (const after of [ran, next - 1]) {
      expect(nextRun("01:30", london, after, "skip", ran)).toEqual({
        value: next,
        because: ["TZ6", "TZ7", "TZ12"],
        validUntil: next,
      });
    }
  });

  it.each([NaN, Infinity, 8.64e15 + 2, "0", true, new Date(0)])("[ST10] %j is not a last run", (last) => {
    expect(nextRun("09:30", london, 0, "forward", last as number)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  const twoDigits = (below: number) =>
    fc.integer({ min: 0, max: below - 1 }).map((number) => String(number).padStart(2, "0"));
  const at = fc.oneof(
    fc.tuple(twoDigits(24), twoDigits(60)),
    fc.tuple(twoDigits(24), twoDigits(60), twoDigits(60)),
    fc.tuple(fc.constantFrom("00", "01", "02", "03", "23"), fc.constantFrom("00", "15", "30", "45")),
  );
  const time = at.map((parts) => parts.join(":"));
  const inGap: fc.Arbitrary<InGap> = fc.constantFrom("forward", "skip");
  const question = fc.tuple(time, zoneAndInstant, inGap).filter(([, [, after]]) => Math.abs(after) < 8.63e15);

  it("is the first of the daily instants after the given one, as Temporal computes them", () => {
    fc.assert(
      fc.property(question, ([at, [zone, after], choice]) => {
        const runs = runsOf(at, zone, datesAround(after, zone, -2, 4), choice);
        const { value, validUntil } = nextRun(at, zone, after, choice);
        expect(value).toBe(Math.min(...runs.filter((run) => run > after)));
        expect(validUntil).toBe(value);
      }),
      { numRuns: times(300, 1_200) },
    );
  });

  it("there is one run for each local date, in order, and never two at one instant", () => {
    fc.assert(
      fc.property(question, ([at, [zone, start], choice]) => {
        const expected = runsOf(at, zone, datesAround(start, zone, -2, 12), choice).filter(
          (run) => run > start,
        );
        let after = start;
        const runs = Array.from({ length: 7 }, () => {
          after = nextRun(at, zone, after, choice).value ?? NaN;
          return after;
        });
        expect(runs).toEqual(expected.slice(0, 7));
      }),
      { numRuns: times(100, 300) },
    );
  });

  it("the decision is constant until validUntil, and different from then on", () => {
    fc.assert(
      fc.property(
        question,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([at, [zone, after], choice], part) => {
          const decision = nextRun(at, zone, after, choice);
          const until = decision.validUntil ?? NaN;
          const between = after + Math.floor(part * (until - 1 - after));
          expect(nextRun(at, zone, between, choice)).toEqual(decision);
          expect(nextRun(at, zone, until - 1, choice)).toEqual(decision);
          expect(nextRun(at, zone, until, choice)).not.toEqual(decision);
        },
      ),
      { numRuns: times(250, 1_000) },
    );
  });

  it("[TZ12] a job whose zone and time stay runs as if it were not told of its last run", () => {
    fc.assert(
      fc.property(
        question,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([at, [zone, after], choice], part) => {
          const last = nextRun(at, zone, after, choice).value ?? NaN;
          const untold = nextRun(at, zone, last, choice);
          const until = untold.value ?? NaN;
          for (const now of [last, last + Math.floor(part * (until - 1 - last)), until - 1]) {
            expect(nextRun(at, zone, now, choice, last)).toMatchObject({ value: until, validUntil: until });
          }
        },
      ),
      { numRuns: times(250, 1_000) },
    );
  });

  it("[TZ12] the next run is the first on another local date than the last, wherever that ran", () => {
    const dateIn = (zone: string, instant: number) => zoned(instant, zone).toPlainDate().toString();
    const ago = fc.integer({ min: -30 * 3_600_000, max: 3 * 86_400_000 });
    fc.assert(
      fc.property(question, ago, ([at, [zone, after], choice], age) => {
        const last = after - age;
        const lastDate = dateIn(zone, last);
        const runs = datesAround(after, zone, -2, 5).flatMap((date) =>
          runsOf(at, zone, [date], choice).map((instant) => ({ date: date.toString(), instant })),
        );
        fc.pre(!runs.some(({ instant }) => instant === last)); // the law above
        const isFree = ({ date, instant }: (typeof runs)[number]) =>
          date !== lastDate && dateIn(zone, instant) !== lastDate;
        const expected = runs.filter((run) => run.instant > after && isFree(run));
        const answer = nextRun(at, zone, after, choice, last);
        expect(answer.value).toBe(Math.min(...expected.map(({ instant }) => instant)));
        const until = answer.validUntil ?? NaN;
        expect(nextRun(at, zone, until - 1, choice, last)).toEqual(answer);
        expect(nextRun(at, zone, until, choice, last)).not.toEqual(answer);
      }),
      { numRuns: times(400, 1_500) },
    );
  });

  it("same input, same answer", () => {
    fc.assert(
      fc.property(question, ([at, [zone, after], choice]) => {
        expect(nextRun(at, zone, after, choice)).toEqual(nextRun(at, zone, after, choice));
      }),
      { numRuns: 200 },
    );
  });

  it("a run is at the wall time of the job, unless the clocks skip it", () => {
    fc.assert(
      fc.property(question, ([at, [zone, after]]) => {
        const { value } = nextRun(at, zone, after, "skip");
        const shown = formatTimestamp(value ?? NaN, zone).value ?? "";
        expect(shown.slice(shown.indexOf("T") + 1)).toContain(`${at}:00`.slice(0, 8));
        expect(instantOf(shown.slice(0, shown.indexOf("T") + 13), zone).value).toBe(value);
      }),
      { numRuns: times(150, 500) },
    );
  });
});
