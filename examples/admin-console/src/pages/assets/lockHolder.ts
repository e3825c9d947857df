import { type AssetRecord, entryOf, personFrom, type Tenant } from "tenant-policy";

/** Who holds the lock of an asset: their name, `null` for a lock whose holder was removed, or undefined without a lock (AS27). */
export function lockHolder({ teammates }: Tenant, { lockedBy }: AssetRecord): string | null | undefined {
  if (lockedBy === null) return undefined;
  if (lockedBy.kind !== "teammate") return `${lockedBy.adminUserName}@${lockedBy.adminUserDomain}`;
  const record = entryOf(teammates.records, lockedBy.id);
  const isHolder = record !== undefined && personFrom(record).createdAtMilli === lockedBy.createdAtMilli;
  return isHolder ? record.id : null;
}
