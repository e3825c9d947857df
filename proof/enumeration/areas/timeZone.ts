import { formatDisplay } from "../../../src/timeZone/formatDisplay.ts";
import { formatTimestamp } from "../../../src/timeZone/formatTimestamp.ts";
import { instantOf } from "../../../src/timeZone/instantOf.ts";
import { nextRun } from "../../../src/timeZone/nextRun.ts";
import { type TimeSurface, timeZoneFor } from "../../../src/timeZone/timeZoneFor.ts";
import { type Area, enumeration } from "../enumeration.ts";

type InGap = NonNullable<Parameters<typeof instantOf>[2]>;

const zones = {
  London: "Europe/London",
  "London, in small letters": "europe/london",
  UTC: "UTC",
  "an abbreviation": "BST",
  "an offset": "+01:00",
  "a zone that the host does not know": "Moon/Tranquility",
} as const;

/** TZ1 with TZ9, TZ11: what is no zone name, and what is one that this host does not know. */
function refusedZones(header: string, cells: string): string {
  return `
  | zone                               | ${header} | answer    | by      |
  | an abbreviation or an offset       | ${cells}  | no answer | TZ1 TZ9 |
  | a zone that the host does not know | ${cells}  | no answer | TZ11    |`;
}

const inGaps = { forward: "forward", skip: "skip", "outside: an unknown one": "back" as InGap } as const;

function utc(value: unknown): string {
  return typeof value === "number" ? new Date(value).toISOString() : String(value);
}

/** TZ2, TZ3. */
const surfaces = enumeration({
  question: "timeZoneFor",
  space: {
    surface: {
      "debug console logs": "debugConsoleLog",
      "flow debug logs": "flowDebugLog",
      "delivery receipts": "deliveryReceipt",
      "times picked": "timePicker",
      reports: "report",
      "outside: an unknown one": "watch" as TimeSurface,
    },
    zone: zones,
  } as const,
  refused: [],
  decided: [
    `
  | surface | zone | answer    | by  |
  | reports | any  | no answer | TZ3 |`,
    `
  | surface            | zone                     | answer        | by  |
  | other than reports | London                   | Europe/London | TZ2 |
  | other than reports | London, in small letters | europe/london | TZ2 |
  | other than reports | UTC                      | UTC           | TZ2 |`,
    refusedZones("surface", "other than reports"),
  ],
  ask: ({ surface, zone }) => timeZoneFor(surface, zone),
});

const moments = {
  "a summer's day": Date.UTC(2019, 8, 25, 12, 33, 0, 538),
  "the epoch": 0,
  "a winter's day": Date.UTC(2020, 0, 1, 0, 0, 59, 7),
  "outside: no instant": NaN,
} as const;

/** TZ4: "YYYY-MM-DD HH:mm:ss, in 24-hour format". In 1970, London kept summer time all year. */
const display = enumeration({
  question: "formatDisplay",
  space: { instant: moments, zone: zones } as const,
  refused: [],
  decided: [
    `
  | instant        | zone                                      | answer              | by  |
  | a summer's day | London or London, in small letters        | 2019-09-25 13:33:00 | TZ4 |
  | a summer's day | UTC                                       | 2019-09-25 12:33:00 | TZ4 |
  | the epoch      | London or London, in small letters        | 1970-01-01 01:00:00 | TZ4 |
  | the epoch      | UTC                                       | 1970-01-01 00:00:00 | TZ4 |
  | a winter's day | London or London, in small letters or UTC | 2020-01-01 00:00:59 | TZ4 |`,
    refusedZones("instant", "any"),
  ],
  ask: ({ instant, zone }) => formatDisplay(instant, zone),
});

/** TZ5: "with milliseconds and the offset in force at that instant … A zero offset is written +00:00." */
const timestamp = enumeration({
  question: "formatTimestamp",
  space: { instant: moments, zone: zones } as const,
  refused: [],
  decided: [
    `
  | instant        | zone                                      | answer                        | by  |
  | a summer's day | London or London, in small letters        | 2019-09-25T13:33:00.538+01:00 | TZ5 |
  | a summer's day | UTC                                       | 2019-09-25T12:33:00.538+00:00 | TZ5 |
  | the epoch      | London or London, in small letters        | 1970-01-01T01:00:00.000+01:00 | TZ5 |
  | the epoch      | UTC                                       | 1970-01-01T00:00:00.000+00:00 | TZ5 |
  | a winter's day | London or London, in small letters or UTC | 2020-01-01T00:00:59.007+00:00 | TZ5 |`,
    refusedZones("instant", "any"),
  ],
  ask: ({ instant, zone }) => formatTimestamp(instant, zone),
});

/** TZ2, TZ7, TZ10: the clocks of London went forward at 01:00 on 31 March 2019, and back at 02:00 on 27 October. */
const picking = enumeration({
  question: "instantOf",
  space: {
    "wall time": {
      once: "2019-09-25T13:33",
      "with milliseconds": "2019-09-25T13:33:00.538",
      skipped: "2019-03-31T01:30",
      "the first of the gap": "2019-03-31T01:00",
      "the first after the gap": "2019-03-31T02:00",
      twice: "2019-10-27T01:30",
      "with an offset": "2019-09-25T13:33+01:00",
      "30 February": "2019-02-30T10:00",
      "24:00": "2019-09-25T24:00",
      "outside: a number": 7 as unknown as string,
    },
    zone: zones,
    "in a gap": inGaps,
  } as const,
  derived: {
    clocks: ({ zone = "" }) => (zone.startsWith("London") ? "London" : zone),
    "the text is": ({ "wall time": wall = "" }) =>
      ["with an offset", "30 February", "24:00"].includes(wall) ? "malformed" : "a wall time",
  },
  refused: [],
  decided: [
    refusedZones("the text is", "any"),
    `
  | clocks        | the text is | answer    | by   |
  | London or UTC | malformed   | no answer | TZ10 |`,
    `
  | clocks | wall time               | in a gap | answer                   | by      |
  | London | once                    | any      | 2019-09-25T12:33:00.000Z | TZ2     |
  | London | with milliseconds       | any      | 2019-09-25T12:33:00.538Z | TZ2     |
  | London | skipped                 | forward  | 2019-03-31T01:30:00.000Z | TZ2 TZ7 |
  | London | skipped                 | skip     | no answer                | TZ2 TZ7 |
  | London | the first of the gap    | forward  | 2019-03-31T01:00:00.000Z | TZ2 TZ7 |
  | London | the first of the gap    | skip     | no answer                | TZ2 TZ7 |
  | London | the first after the gap | any      | 2019-03-31T01:00:00.000Z | TZ2     |
  | London | twice                   | any      | 2019-10-27T00:30:00.000Z | TZ2 TZ7 |
  | UTC    | once                    | any      | 2019-09-25T13:33:00.000Z | TZ2     |
  | UTC    | with milliseconds       | any      | 2019-09-25T13:33:00.538Z | TZ2     |
  | UTC    | skipped                 | any      | 2019-03-31T01:30:00.000Z | TZ2     |
  | UTC    | the first of the gap    | any      | 2019-03-31T01:00:00.000Z | TZ2     |
  | UTC    | the first after the gap | any      | 2019-03-31T02:00:00.000Z | TZ2     |
  | UTC    | twice                   | any      | 2019-10-27T01:30:00.000Z | TZ2     |`,
  ],
  say: utc,
  ask: ({ "wall time": wall, zone, "in a gap": inGap }) => instantOf(wall, zone, inGap),
});

/** TZ6, TZ7, TZ12: a daily job on the day on which the clocks go forward. */
const running = enumeration({
  question: "nextRun",
  space: {
    at: {
      "09:30": "09:30",
      "01:30": "01:30",
      "24:00": "24:00",
      "with milliseconds": "09:30:00.5",
      "outside: a number": 7 as unknown as string,
    },
    zone: zones,
    after: {
      "noon of the day before": Date.UTC(2019, 2, 30, 12),
      "09:30 of the day": Date.UTC(2019, 2, 31, 8, 30),
      "outside: no instant": NaN,
    },
    "in a gap": inGaps,
    "the last run": {
      unknown: null,
      "that day at 00:10": Date.UTC(2019, 2, 31, 0, 10),
      "outside: no instant": Infinity,
    },
  } as const,
  derived: {
    clocks: ({ zone = "" }) => (zone.startsWith("London") ? "London" : zone),
    "the text is": ({ at = "" }) => (at === "24:00" || at === "with milliseconds" ? "malformed" : "a time"),
  },
  leavesOut: ({ zone }) => zone === "UTC",
  refused: [],
  decided: [
    refusedZones("the text is", "any"),
    `
  | clocks | the text is | answer    | by  |
  | London | malformed   | no answer | TZ6 |`,
    `
  | clocks | at    | in a gap | after                  | the last run      | answer                   | by           |
  | London | 09:30 | any      | noon of the day before | unknown           | 2019-03-31T08:30:00.000Z | TZ6          |
  | London | 09:30 | any      | noon of the day before | that day at 00:10 | 2019-04-01T08:30:00.000Z | TZ6 TZ12     |
  | London | 09:30 | any      | 09:30 of the day       | unknown           | 2019-04-01T08:30:00.000Z | TZ6          |
  | London | 09:30 | any      | 09:30 of the day       | that day at 00:10 | 2019-04-01T08:30:00.000Z | TZ6 TZ12     |
  | London | 01:30 | forward  | noon of the day before | unknown           | 2019-03-31T01:30:00.000Z | TZ6 TZ7      |
  | London | 01:30 | forward  | noon of the day before | that day at 00:10 | 2019-04-01T00:30:00.000Z | TZ6 TZ12     |
  | London | 01:30 | forward  | 09:30 of the day       | unknown           | 2019-04-01T00:30:00.000Z | TZ6          |
  | London | 01:30 | forward  | 09:30 of the day       | that day at 00:10 | 2019-04-01T00:30:00.000Z | TZ6 TZ12     |
  | London | 01:30 | skip     | any                    | unknown           | 2019-04-01T00:30:00.000Z | TZ6 TZ7      |
  | London | 01:30 | skip     | any                    | that day at 00:10 | 2019-04-01T00:30:00.000Z | TZ6 TZ7 TZ12 |`,
  ],
  say: utc,
  ask: ({ at, zone, after, "in a gap": inGap, "the last run": last }) =>
    nextRun(at, zone, after, inGap, last),
});

export const area: Area = {
  area: "the questions about time zones, of some instants around a change of the clocks",
  enumerations: [surfaces, display, timestamp, picking, running],
};
