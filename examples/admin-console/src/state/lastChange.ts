// What was changed last, here or in another tab, until somebody takes note of it.
import type { CommandType } from "tenant-policy";
import { cell } from "./cell.ts";

export interface LastChange {
  readonly where: "here" | "otherTab";
  readonly type: CommandType | "unknown";
  /** The number of its entry in the audit trail. */
  readonly entry: number;
}

export const lastChange = cell<LastChange | null>(null);
