import { hourMilli, minuteMilli, secondMilli } from "./instant.ts";

/**
 * A wall time is a date and a time of day without a zone. `wallMilli` counts it in milliseconds, as an instant counts
 * UTC. The calendar repeats every 400 years. So a wall time that is beyond the range of `Date` is read and written by
 * way of the same date in another cycle.
 */
const cycleYears = 400;
const cycleMilli = 12_622_780_800_000;

const wallForm = /^(\d{4}|\+(?!00)\d{6}|-(?!0{6})\d{6})(-\d\d-\d\dT\d\d:\d\d)((?::\d\d(?:\.\d{3})?)?)$/;
const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/**
 * Writes a wall time as `YYYY-MM-DDTHH:mm:ss.SSS`. A year before 0 or after 9999 has a sign and six digits, as in
 * ECMAScript and Temporal.
 */
export function wallText(wallMilli: number): string {
  const sameDate = new Date(wallMilli % cycleMilli);
  const year = sameDate.getUTCFullYear() + Math.trunc(wallMilli / cycleMilli) * cycleYears;
  return yearText(year) + sameDate.toISOString().slice(4, -1);
}

/**
 * Reads `YYYY-MM-DDTHH:mm[:ss[.SSS]]`, with years as `wallText` writes them. Returns null for any other text and for a
 * date that does not exist.
 */
export function readWallTime(text: string): number | null {
  const [, year, minutes = "", tail = ""] = wallForm.exec(text) ?? [];
  if (year === undefined) return null;
  const cycles = Math.floor(Number(year) / cycleYears) - 5;
  const rest = minutes + tail + ":00.000".slice(tail.length);
  const sameDateMilli = Date.parse(`${Number(year) - cycles * cycleYears}${rest}Z`);
  if (Number.isNaN(sameDateMilli) || !wallText(sameDateMilli).endsWith(rest)) return null;
  return sameDateMilli + cycles * cycleMilli;
}

/**
 * Reads `HH:mm` or `HH:mm:ss`, from 00:00:00 to 23:59:59, as milliseconds of wall time after midnight. Returns null for
 * any other text.
 */
export function readTimeOfDay(text: string): number | null {
  if (!timeForm.test(text)) return null;
  const seconds = Number(text.slice(6)) * secondMilli; // without seconds, Number("") is 0
  return Number(text.slice(0, 2)) * hourMilli + Number(text.slice(3, 5)) * minuteMilli + seconds;
}

/**
 * Writes an offset from UTC as `+01:00`, rounded to the nearest minute, because RFC 3339 has no seconds. Half a minute
 * is rounded away from zero, as in Temporal.
 */
export function offsetText(offsetMilli: number): string {
  const minutes = Math.round(Math.abs(offsetMilli) / minuteMilli);
  const sign = offsetMilli < 0 && minutes > 0 ? "-" : "+";
  return `${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function yearText(year: number): string {
  if (year >= 0 && year <= 9_999) return String(year).padStart(4, "0");
  return (year < 0 ? "-" : "+") + String(Math.abs(year)).padStart(6, "0");
}
