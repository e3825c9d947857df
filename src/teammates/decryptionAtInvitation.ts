import { type Decision, decision, decisionAbout, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isRole, type Role } from "../vocabulary/role.ts";

const granted = decision(true, "DL1");
const notGranted = decision(false, "DL3");
const withheld = /* @__PURE__ */ frozen(
  /* @__PURE__ */ decisionAbout(false, "DL2", { rule: "DL6", facts: { case: "noGrant" } }),
);

/**
 * Whether a new teammate with this role holds the grant to decrypt logs from the start. Someone who is invited or
 * provisioned as an Owner does (DL1). Everyone else must be granted it (DL3). `inviterDecrypts` says whether the Owner who
 * invites may decrypt logs; one who may not invites Owners without the grant (DL2, DL6). Without it, they count as one who
 * may. Returns null for a value outside its declared type (ST10).
 */
export function decryptionAtInvitation(role: Role, inviterDecrypts?: boolean): Decision<boolean | null> {
  if (!isRole(role)) return unanswerable;
  if (inviterDecrypts !== undefined && typeof inviterDecrypts !== "boolean") return unanswerable;
  if (role !== "owner") return notGranted;
  return inviterDecrypts === false ? withheld : granted;
}
