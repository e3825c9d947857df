import { isRecord } from "../kernel/schema/guards.ts";
import { migratedEntries } from "./migratedEntries.ts";

/**
 * The teammates of version 1 as version 2 has them: no id is retired (ST14), everybody is accepted (IV5), it is not
 * known who invited them or changed their address for another (TM18), or when the support team changed an Owner (TM15), no
 * address is being changed (TM16), and no password was reset (PW10).
 */
export function teammatesOfVersionOne(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const records = migratedEntries(stored["records"], (teammate) => ({
    ...teammate,
    invitation: null,
    invitedBy: null,
    readdressedBy: [],
    ownerSinceMilli: null,
    lowering: null,
    ownerDecryptionAtMilli: null,
    emailChange: null,
    handedOverAtMilli: null,
    passwordResetAtMilli: null,
  }));
  return { ...stored, records, retired: [] };
}
