import type { Checked } from "tenant-policy";

/** The value that was checked. What is wrong with something of the log's own is a fault. */
export function valueOf<Value>({ value, issues }: Checked<Value>): Value {
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}
