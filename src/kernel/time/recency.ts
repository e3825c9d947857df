import { isDatedAhead } from "./datedAhead.ts";

/** How an event stands to the one that was last told of the same thing, by when they happened (ST15). */
export type Recency = "newer" | "sameInstant" | "older";

/**
 * Compares when an event happened with when the last one did, null if none was told. An instant more than five minutes
 * ahead of `atMilli`, when this one is reported, cannot have been right, and gives way. All are in epoch milliseconds.
 */
export function recencyOf(happenedAtMilli: number, lastAtMilli: number | null, atMilli: number): Recency {
  if (lastAtMilli === null || isDatedAhead(lastAtMilli, atMilli)) return "newer";
  if (happenedAtMilli === lastAtMilli) return "sameInstant";
  return happenedAtMilli > lastAtMilli ? "newer" : "older";
}

/** The later of the two, but for a last one that gives way. */
export function laterOf(happenedAtMilli: number, lastAtMilli: number | null, atMilli: number): number {
  const isLate = lastAtMilli !== null && recencyOf(happenedAtMilli, lastAtMilli, atMilli) === "older";
  return isLate ? lastAtMilli : happenedAtMilli;
}
