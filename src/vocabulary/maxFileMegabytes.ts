import { accepted, type Checked, rejected } from "../kernel/schema/checked.ts";
import { isWhole } from "../kernel/schema/whole.ts";

/** MD2: whole, 1 to 20. */
export function isMaxFileMegabytes(value: unknown): value is number {
  return isWhole(value) && value >= 1 && value <= 20;
}

/** A limit as it is chosen and stored. Unset is none: that it means 20 is the doing of `checkMaxFileMegabytes`. */
export function maxFileMegabytesForm(value: unknown): Checked<number> {
  if (typeof value !== "number") return rejected("ST10", "a number of megabytes");
  return isMaxFileMegabytes(value)
    ? accepted(value)
    : rejected("MD2", "a whole number of megabytes from 1 to 20");
}
