import { accepted, type Checked, rejected } from "./checked.ts";
import type { RuleId } from "../rule.ts";

/** A whole number, not negative, and exact: `1e300` is a float that stands for many. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function checkWhole(value: unknown, rule: RuleId, unit: string): Checked<number> {
  // Adding zero makes zero of minus zero, which would not survive JSON.
  return isWhole(value) ? accepted(value + 0) : rejected(rule, `a whole number of ${unit}, 0 or more`);
}
