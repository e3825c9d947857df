import { accepted, type Checked, rejected } from "../kernel/schema/checked.ts";

/** BL1. */
export const defaultBounceRetentionDays = 7;

/**
 * Checks a retention period in days that is to be set (BL1). One that a migrated tenant has from before is not to be
 * checked but kept (BL7).
 */
export function checkBounceRetention(value: unknown): Checked<number> {
  if (typeof value !== "number") return rejected("ST10", "a number of days");
  const isSettable = Number.isInteger(value) && value >= 1 && value <= 365;
  return isSettable ? accepted(value) : rejected("BL1", "a whole number of days from 1 to 365");
}
