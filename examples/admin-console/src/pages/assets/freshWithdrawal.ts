import type { AssetRecord } from "tenant-policy";

/** An id that no withdrawal of this asset has or had (ST14). It stays the same until one begins. */
export function freshWithdrawal({ withdrawingFrom, completedWithdrawals = [] }: AssetRecord): string {
  const taken = new Set([...withdrawingFrom.map(({ withdrawal }) => withdrawal), ...completedWithdrawals]);
  let place = taken.size + 1;
  while (taken.has(`withdrawal-${place}`)) place += 1;
  return `withdrawal-${place}`;
}
