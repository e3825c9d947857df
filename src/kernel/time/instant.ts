/** An instant is epoch milliseconds in UTC, as `Date.now()` returns them. A day is always 24 hours. */
export const secondMilli = 1_000;
export const minuteMilli = 60_000;
export const hourMilli = 3_600_000;
export const dayMilli = 86_400_000;

/** Whether a value is an instant: a finite number that a `Date` can hold (ST10). */
export function isInstant(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= 8.64e15;
}
