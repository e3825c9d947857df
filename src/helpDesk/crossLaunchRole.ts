import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Role } from "../vocabulary/role.ts";

/** The role a cross-launch starts from. Customers are users of the tenant: the help-desk switches do not concern them. */
export interface CrossLaunchRole {
  readonly role: Role;
  readonly isTenantUser: boolean;
}

const full = decision<CrossLaunchRole>({ role: "full", isTenantUser: false }, "HD8");
const limited = decision<CrossLaunchRole>({ role: "limited", isTenantUser: false }, "HD8");
const readOnly = decision<CrossLaunchRole>({ role: "readOnly", isTenantUser: false }, "HD8");
const owner = decision<CrossLaunchRole>({ role: "owner", isTenantUser: true }, "HD8");
const tenantReadOnly = decision<CrossLaunchRole>({ role: "readOnly", isTenantUser: true }, "HD8");
const unmapped = decision<CrossLaunchRole>({ role: "readOnly", isTenantUser: false }, "HD9");

/** By name with its letters folded. */
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
 * The tenant role that goes with the name of a role in the control hub, such as `Partner Full Admin` (HD8). Names compare
 * whole, without ASCII letter case. A name that is not mapped counts as read-only from outside (HD9); what is no text
 * gives null (ST10).
 */
export function crossLaunchRole(roleName: string): Decision<CrossLaunchRole | null> {
  if (typeof roleName !== "string") return unanswerable;
  const name = foldAscii(roleName);
  return isMapped(name) ? rolesByName[name] : unmapped;
}

function isMapped(name: string): name is keyof typeof rolesByName {
  return Object.hasOwn(rolesByName, name);
}
