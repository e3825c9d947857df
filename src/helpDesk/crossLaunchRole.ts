import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Role } from "../vocabulary/role.ts";

/** The role that a cross-launch starts from. */
export interface CrossLaunchRole {
  readonly role: Role;
  /** Whether the person is a user of the tenant. The help-desk settings do not apply to tenant users (HD8). */
  readonly isTenantUser: boolean;
}

const full = decision<CrossLaunchRole>({ role: "full", isTenantUser: false }, "HD8");
const limited = decision<CrossLaunchRole>({ role: "limited", isTenantUser: false }, "HD8");
const readOnly = decision<CrossLaunchRole>({ role: "readOnly", isTenantUser: false }, "HD8");
const owner = decision<CrossLaunchRole>({ role: "owner", isTenantUser: true }, "HD8");
const tenantReadOnly = decision<CrossLaunchRole>({ role: "readOnly", isTenantUser: true }, "HD8");
const unmapped = decision<CrossLaunchRole>({ role: "readOnly", isTenantUser: false }, "HD9");

/** The roles by their names, with letters folded. */
const rolesByName = frozen({
  "partner full admin": full,
  "external full administrator": full,
  "external provisioning administrator": limited,
  "external read-only": readOnly,
  "customer full administrator": owner,
  "customer contact center administrator": owner,
  "customer read-only": tenantReadOnly,
});

/**
 * The tenant role for a role name of the control hub, such as `Partner Full Admin` (HD8). Names are compared whole; the
 * case of ASCII letters does not matter. An unknown name counts as read-only and as coming from outside the tenant
 * (HD9). Returns null for a name that is not a string (ST10).
 */
export function crossLaunchRole(roleName: string): Decision<CrossLaunchRole | null> {
  if (typeof roleName !== "string") return unanswerable;
  const name = foldAscii(roleName);
  return isMapped(name) ? rolesByName[name] : unmapped;
}

function isMapped(name: string): name is keyof typeof rolesByName {
  return Object.hasOwn(rolesByName, name);
}
