/** How far the clocks of two hosts may be apart. A date that is further ahead of now is dated ahead (SE6). */
export const clockToleranceMilli = 300_000;

/** The first instant at which a date is not dated ahead (SE6). From then on it counts, and it ends by its own date. */
export function countsFromMilli(dateMilli: number): number {
  return dateMilli - clockToleranceMilli;
}

/** Whether a date is more than five minutes ahead of now (SE6). Both are in epoch milliseconds. */
export function isDatedAhead(dateMilli: number, nowMilli: number): boolean {
  return nowMilli < countsFromMilli(dateMilli);
}
