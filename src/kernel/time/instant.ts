/** An instant is epoch milliseconds, UTC, as `Date.now()` gives it. Days are 24 hours, whatever clocks do. */
export const secondMilli = 1_000;
export const minuteMilli = 60_000;
export const hourMilli = 3_600_000;
export const dayMilli = 86_400_000;

/** ST10: finite and within what a `Date` can hold. */
export function isInstant(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= 8.64e15;
}
