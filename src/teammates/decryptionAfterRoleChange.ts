import { owns } from "../kernel/schema/guards.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isRole, type Role } from "../vocabulary/role.ts";
import type { Teammate } from "../vocabulary/teammate.ts";

const dropped = decision(false, "DL2");
const stillHeld = decision(true, "DL4");
const stillNotHeld = decision(false, "DL4");
const noSuchChange = decision(null, "TM6");

/**
 * Whether a teammate holds the grant to decrypt logs after being given a role: promotion to Owner drops it (DL2), any
 * other change leaves it as it was (DL4). Null where an Owner would cease to be one (TM6), or outside the types (ST10).
 */
export function decryptionAfterRoleChange(
  teammate: Pick<Teammate, "role" | "decryptsLogs">,
  newRole: Role,
): Decision<boolean | null> {
  if (!isHolder(teammate) || !isRole(newRole)) return unanswerable;
  const wasOwner = teammate.role === "owner";
  if (newRole === "owner" && !wasOwner) return dropped;
  if (newRole !== "owner" && wasOwner) return noSuchChange;
  return teammate.decryptsLogs ? stillHeld : stillNotHeld;
}

const holderKeys = ["role", "decryptsLogs"] as const;

function isHolder(value: unknown): value is Pick<Teammate, "role" | "decryptsLogs"> {
  if (!owns(value, holderKeys)) return false;
  const { role, decryptsLogs } = value;
  return isRole(role) && typeof decryptsLogs === "boolean";
}
