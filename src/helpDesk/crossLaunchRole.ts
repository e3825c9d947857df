import { type Decision, decision } from "../kernel/decision.ts";
import { frozen } from "../kernel/frozen.ts";
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

const rolesByName: Readonly<Record<string, Decision<CrossLaunchRole>>> = frozen({
  "Partner Full Admin": full,
  "External Full Administrator": full,
  "External Provisioning Administrator": limited,
  "External Read-only Administrator": readOnly,
  "Customer Full Administrator": owner,
  "Customer Contact Center Administrator": owner,
  "Customer Read-only Administrator": tenantReadOnly,
});

/**
 * The tenant role that goes with the name of a role in the control hub (HD8), compared exactly. A name that is not
 * mapped counts as read-only from outside (HD9).
 */
export function crossLaunchRole(roleName: string): Decision<CrossLaunchRole> {
  return Object.hasOwn(rolesByName, roleName) ? (rolesByName[roleName] ?? unmapped) : unmapped;
}
