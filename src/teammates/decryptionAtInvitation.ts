import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isRole, type Role } from "../vocabulary/role.ts";

const fromTheStart = decision(true, "DL1");
const onceGranted = decision(false, "DL3");

/**
 * Whether a new teammate holds the grant to decrypt logs from the start: one who is invited or provisioned as Owner does
 * (DL1), everyone else waits for it (DL3). Null for what is no role (ST10).
 */
export function decryptionAtInvitation(role: Role): Decision<boolean | null> {
  if (!isRole(role)) return unanswerable;
  return role === "owner" ? fromTheStart : onceGranted;
}
