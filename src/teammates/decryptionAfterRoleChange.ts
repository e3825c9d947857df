import { ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isRole, type Role } from "../vocabulary/role.ts";
import type { Teammate } from "../vocabulary/teammate.ts";

const dropped = decision(false, "DL2");
const stillGranted = decision(true, "DL4");
const stillNotGranted = decision(false, "DL4");
const impossibleChange = decision(null, "TM6");

/**
 * Whether a teammate holds the grant to decrypt logs after a change of role. A promotion to Owner drops the grant
 * (DL2). Every other change leaves it as it was (DL4). Returns null for an Owner who would lose that role, which is
 * impossible (TM6), and for a value outside its declared type (ST10).
 */
export function decryptionAfterRoleChange(
  teammate: Pick<Teammate, "role" | "decryptsLogs">,
  newRole: Role,
): Decision<boolean | null> {
  if (!isHolder(teammate) || !isRole(newRole)) return unanswerable;
  const wasOwner = teammate.role === "owner";
  if (newRole === "owner" && !wasOwner) return dropped;
  if (newRole !== "owner" && wasOwner) return impossibleChange;
  return teammate.decryptsLogs ? stillGranted : stillNotGranted;
}

function isHolder(value: unknown): value is Pick<Teammate, "role" | "decryptsLogs"> {
  const { role, decryptsLogs } = ownFacts(value);
  return isRole(role) && typeof decryptsLogs === "boolean";
}
