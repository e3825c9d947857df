import { owns } from "../kernel/schema/guards.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";

/** An address on the bounce list, with the retention period in force when it was added (BL2). */
export interface BounceEntry {
  readonly email: string;
  readonly addedAtMilli: number;
  /** Days of 24 hours. Of a migrated tenant also one outside BL1 (BL7): 0 or less lists the address at no time. */
  readonly retentionDays: number;
}

const bounceEntryKeys = ["email", "addedAtMilli", "retentionDays"] as const;

export function isBounceEntry(value: unknown): value is BounceEntry {
  if (!owns(value, bounceEntryKeys)) return false;
  const { email, addedAtMilli, retentionDays } = value;
  return typeof email === "string" && isInstant(addedAtMilli) && Number.isFinite(retentionDays);
}

export function areBounceEntries(value: unknown): value is readonly BounceEntry[] {
  // `every` would skip the holes of a sparse array.
  return Array.isArray(value) && value.findIndex((item) => !isBounceEntry(item)) === -1;
}

/** The first instant at which the entry is gone (BL4). It may lie beyond every instant, for a retention of BL7. */
export function endsAtMilli(entry: BounceEntry): number {
  return entry.addedAtMilli + entry.retentionDays * dayMilli;
}
