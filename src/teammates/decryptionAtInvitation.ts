import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isRole, type Role } from "../vocabulary/role.ts";

const granted = decision(true, "DL1");
const notGranted = decision(false, "DL3");

/**
 * Whether a new teammate with this role holds the grant to decrypt logs from the start. Someone who is invited or
 * provisioned as an Owner does (DL1). Everyone else must be granted it (DL3). Returns null for an unknown role (ST10).
 */
export function decryptionAtInvitation(role: Role): Decision<boolean | null> {
  if (!isRole(role)) return unanswerable;
  return role === "owner" ? granted : notGranted;
}
