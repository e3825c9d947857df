import { ownFacts } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Teammate } from "../vocabulary/teammate.ts";
import { type Invitee, isAcceptedOwner } from "./invitee.ts";

/** How many Owners there are. Those who have not accepted their invitation do not count (IV5). */
export interface OwnerCounts {
  readonly all: number;
  /** Those of them who may decrypt logs. */
  readonly decrypting: number;
}

/** Whether a value is such counts (ST10). */
export function areOwnerCounts(value: unknown): value is OwnerCounts {
  const { all, decrypting } = ownFacts(value);
  return isCount(all) && isCount(decrypting) && decrypting <= all;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

type Counted = Pick<Teammate, "role" | "decryptsLogs"> & Pick<Invitee, "invitation">;

/** The counts after the record of a teammate has taken the place of an earlier one; either may be none. */
export function recounted(
  counts: OwnerCounts,
  earlier: Counted | undefined,
  later: Counted | undefined,
): OwnerCounts {
  const all = counts.all + ownerIn(later) - ownerIn(earlier);
  const decrypting = counts.decrypting + decryptingIn(later) - decryptingIn(earlier);
  return all === counts.all && decrypting === counts.decrypting ? counts : frozen({ all, decrypting });
}

function ownerIn(record: Counted | undefined): 0 | 1 {
  return record !== undefined && isAcceptedOwner(record) ? 1 : 0;
}

function decryptingIn(record: Counted | undefined): 0 | 1 {
  return record?.decryptsLogs === true ? ownerIn(record) : 0;
}
