import { laterOf } from "../kernel/time/recency.ts";
import type { TeammateRecord } from "../teammates/state.ts";

/**
 * What changes of a record whose right to decrypt logs ends. Of an Owner it says when: what the support team granted before
 * that is over (TM15, ST15). Both are in epoch milliseconds: when it ended, and when that is reported.
 */
export function withoutDecryption(
  { role, decryptsLogs, ownerDecryptionAtMilli }: TeammateRecord,
  endedAtMilli: number,
  atMilli: number,
): Partial<TeammateRecord> {
  if (role !== "owner" || !decryptsLogs) return { decryptsLogs: false };
  return {
    decryptsLogs: false,
    ownerDecryptionAtMilli: laterOf(endedAtMilli, ownerDecryptionAtMilli, atMilli),
  };
}
