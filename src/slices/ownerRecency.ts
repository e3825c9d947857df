import { type Recency, recencyOf } from "../kernel/time/recency.ts";
import type { OwnerChange } from "../teammates/canSupportChangeOwner.ts";
import { isLowered } from "../teammates/lowering.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import { isAbove } from "../vocabulary/role.ts";
import { type EventEnvelope, happenedAtMilli } from "./slice.ts";

/**
 * Whether a change by the support team does not count, because of what the record tells (ST15). An event that is older
 * than the record was about somebody who had the id before, and one from before they became an Owner about nobody. What
 * happened before the support team lowered them does not count either, but for a removal: nobody who was gone could be
 * lowered, so that it counts whenever it is told. At one instant, what allows less does.
 */
export function comesTooLate(record: TeammateRecord, report: EventEnvelope, change: OwnerChange): boolean {
  const { ownerSinceMilli, ownerDecryptionAtMilli, role } = record;
  if (isYounger(record, report) || recencyTo(ownerSinceMilli, report) !== "newer") return true;
  const recency = recencyToLowering(record, report);
  switch (change.kind) {
    case "remove":
    case "replace":
      return recency !== "newer" && !isLowered(record);
    case "lower":
      if (recency !== "sameInstant") return recency === "older";
      return !isLowered(record) || !isAbove(role, change.role);
    case "grantDecryption":
      return recency !== "newer" || recencyTo(ownerDecryptionAtMilli, report) !== "newer";
  }
}

/** Whether somebody does not become an Owner by the event: they were one already, and were lowered since. */
export function succeedsTooLate(successor: TeammateRecord, report: EventEnvelope): boolean {
  return isYounger(successor, report) || recencyToLowering(successor, report) !== "newer";
}

function isYounger({ createdAtMilli }: TeammateRecord, report: EventEnvelope): boolean {
  return recencyTo(createdAtMilli, report) === "older";
}

function recencyToLowering({ lowering }: TeammateRecord, report: EventEnvelope): Recency {
  return recencyTo(lowering?.happenedAtMilli ?? null, report);
}

function recencyTo(lastAtMilli: number | null, report: EventEnvelope): Recency {
  return recencyOf(happenedAtMilli(report), lastAtMilli, report.at);
}
