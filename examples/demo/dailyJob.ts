import { formatTimestamp, nextRun } from "tenant-policy";
import { bank, hourMilli, localTime } from "./bank.ts";
import { type Section, table } from "./page.ts";

export const dailyJob: Section = {
  document: "Tenant settings",
  title: "The 09:30 job over both London changes",
  lines: () => [
    ...runsAfter("09:30", "2024-10-25T12:00:00Z"),
    ...runsAfter("09:30", "2025-03-28T12:00:00Z"),
    `A 01:30 job on 30 March, a time that is skipped: ${first("01:30", "2025-03-29T12:00:00Z")}.`,
    `A 01:30 job on 27 October, a time that is shown twice: ${first("01:30", "2024-10-26T12:00:00Z")}.`,
  ],
};

function runsAfter(at: string, start: string): readonly string[] {
  const rows = [["the clock in London", "with its offset", "hours since the last", "because"]];
  let before: number | undefined;
  for (let run = 0; run < 4; run += 1) {
    const { value, because } = nextRun(at, bank.timeZone, before ?? Date.parse(start));
    if (value === null) break;
    const hours = before === undefined ? "" : String((value - before) / hourMilli);
    rows.push([localTime(value), timestamp(value), hours, because.join(" ")]);
    before = value;
  }

  return [...table(rows), ""];
}

function first(at: string, start: string): string {
  const { value, because } = nextRun(at, bank.timeZone, Date.parse(start));
  return value === null ? "?" : `${timestamp(value)} (${because.join(" ")})`;
}

function timestamp(instantMilli: number): string {
  return formatTimestamp(instantMilli, bank.timeZone).value ?? "?";
}
