import { formatTimestamp, nextRun } from "tenant-policy";
import { bank, hourMilli, localTime } from "./bank.ts";
import { table } from "./layout.ts";
import type { Section } from "./section.ts";

const october = "2024-10-25T12:00:00Z";
const march = "2025-03-28T12:00:00Z";
const head = ["run, in London", "with the offset from UTC", "hours since the last", "because"];

export const dailyJob: Section = {
  name: "daily-job",
  document: "Tenant settings",
  title: "A daily job at 09:30 while the clocks change",
  extract: () => [...table([head, ...runsAfter(october, 2), ...runsAfter(march, 2)]), skippedTime()],
  lines: () => [
    "The clocks go back on 27 October:",
    "",
    ...table([head, ...runsAfter(october, 4)]),
    "",
    "They go forward on 30 March:",
    "",
    ...table([head, ...runsAfter(march, 4)]),
    "",
    skippedTime(),
    `At 01:30 on 27 October, a time that occurs twice: ${first("01:30", "2024-10-26T12:00:00Z")}`,
  ],
};

function skippedTime(): string {
  return `At 01:30 on 30 March, a time that does not occur: ${first("01:30", "2025-03-29T12:00:00Z")}`;
}

function runsAfter(start: string, count: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let before: number | undefined;
  for (let run = 0; run < count; run += 1) {
    const { value, because } = nextRun("09:30", bank.timeZone, before ?? Date.parse(start));
    if (value === null) break;
    const hours = before === undefined ? "" : String((value - before) / hourMilli);
    rows.push([localTime(value), timestamp(value), hours, because.join(" ")]);
    before = value;
  }
  return rows;
}

function first(at: string, start: string): string {
  const { value, because } = nextRun(at, bank.timeZone, Date.parse(start));
  return value === null ? "?" : `${timestamp(value)} (${because.join(" ")})`;
}

function timestamp(instantMilli: number): string {
  return formatTimestamp(instantMilli, bank.timeZone).value ?? "?";
}
