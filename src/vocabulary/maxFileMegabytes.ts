import { accepted, type Checked, rejected } from "../kernel/checked.ts";
import { isWhole } from "../kernel/whole.ts";

/** MD2: whole, 1 to 20. */
export function isMaxFileMegabytes(value: unknown): value is number {
  return isWhole(value) && value >= 1 && value <= 20;
}

/** Checks a limit that is to be set. */
export function checkMaxFileMegabytes(value: unknown): Checked<number> {
  if (typeof value !== "number") return rejected("ST10", "a number of megabytes");
  return isMaxFileMegabytes(value)
    ? accepted(value)
    : rejected("MD2", "a whole number of megabytes from 1 to 20");
}
