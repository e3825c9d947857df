import { laterOf } from "../kernel/time/recency.ts";
import { decryptionAfterRoleChange } from "../teammates/decryptionAfterRoleChange.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Role } from "../vocabulary/role.ts";

/**
 * What a change of role leaves. Promotion to Owner drops the grant to decrypt (DL2); any other change leaves it (DL4). An
 * Owner stays one (TM6). What the support team lowered them to is in force no longer (TM15).
 */
export function afterRoleChange(
  record: TeammateRecord,
  newRole: Role,
  atMilli: number,
): Partial<TeammateRecord> {
  const { role, lowering } = record;
  const decryptsLogs = decryptionAfterRoleChange(record, newRole).value;
  if (decryptsLogs === null || role === newRole) return {};
  const changed = { role: newRole, decryptsLogs };
  if (newRole !== "owner") return { ...changed, lowering: lowering && { ...lowering, isInForce: false } };
  const ownerSinceMilli = laterOf(atMilli, lowering?.happenedAtMilli ?? null, atMilli);
  return { ...changed, lowering: null, ownerSinceMilli };
}
