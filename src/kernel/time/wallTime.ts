import { hourMilli, minuteMilli, secondMilli } from "./instant.ts";

/**
 * A wall time is what a calendar and a clock on a wall show, without a zone: `wallMilli` counts it as an instant counts
 * UTC. The calendar repeats itself every 400 years, so that years in which no `Date` exists can be told from those about
 * 2000.
 */
const cycleYears = 400;
const cycleMilli = 12_622_780_800_000;

const wallForm = /^(\d{4}|\+(?!00)\d{6}|-(?!0{6})\d{6})(-\d\d-\d\dT\d\d:\d\d)((?::\d\d(?:\.\d{3})?)?)$/;
const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** `YYYY-MM-DDTHH:mm:ss.SSS`; a year before 0 or after 9999 has a sign and six digits, as in ECMAScript and Temporal. */
export function wallText(wallMilli: number): string {
  const likeDate = new Date(wallMilli % cycleMilli);
  const year = likeDate.getUTCFullYear() + Math.trunc(wallMilli / cycleMilli) * cycleYears;
  return yearText(year) + likeDate.toISOString().slice(4, -1);
}

/** Reads `YYYY-MM-DDTHH:mm[:ss[.SSS]]`, years as above; null where it is not that or the calendar has no such day. */
export function readWallTime(text: string): number | null {
  const [, year, minutes = "", tail = ""] = wallForm.exec(text) ?? [];
  if (year === undefined) return null;
  const cycles = Math.floor(Number(year) / cycleYears) - 5;
  const rest = minutes + tail + ":00.000".slice(tail.length);
  const likeMilli = Date.parse(`${Number(year) - cycles * cycleYears}${rest}Z`);
  if (Number.isNaN(likeMilli) || !wallText(likeMilli).endsWith(rest)) return null;
  return likeMilli + cycles * cycleMilli;
}

/** Reads `HH:mm` or `HH:mm:ss`, 00:00:00 to 23:59:59, as milliseconds after midnight on the wall; null where it is not that. */
export function readTimeOfDay(text: string): number | null {
  if (!timeForm.test(text)) return null;
  const seconds = Number(text.slice(6)) * secondMilli; // of "", 0
  return Number(text.slice(0, 2)) * hourMilli + Number(text.slice(3, 5)) * minuteMilli + seconds;
}

/** `+01:00`: to the nearest minute, as RFC 3339 knows no seconds and Temporal does; halves away from zero. */
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
