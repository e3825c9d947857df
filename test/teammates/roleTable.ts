import type { Entitlement } from "../../src/vocabulary/entitlement.ts";
import type { Feature } from "../../src/vocabulary/rights.ts";

/** One line of the documents: whose it is, in their words, and the rules that an answer names, role by role. */
export interface RoleTableLine {
  readonly words: string;
  readonly owner: string;
  readonly full: string;
  readonly limited: string;
  readonly readOnly: string;
  readonly restricted: string;
  readonly tenantNeeds?: Entitlement;
  readonly keptFromSupport?: true;
}

function line(
  words: string,
  [owner, full, limited, readOnly, restricted]: readonly [string, string, string, string, string],
  besides: Pick<RoleTableLine, "tenantNeeds" | "keptFromSupport"> = {},
): RoleTableLine {
  return { words, owner, full, limited, readOnly, restricted, ...besides };
}

export const roleTable: Readonly<Record<Feature, RoleTableLine>> = {
  scheduleLogExports: line(
    "Owner only features: Scheduling Export Logs",
    ["yes RL1", "no RL1", "no RL1", "no RL1 RL4", "no RL1 RL5"],
    { tenantNeeds: "logExports" },
  ),
  viewAuditTrail: line(
    "Owner only features: Monitoring Section (User Audit Trail)",
    ["yes RL1", "no RL1", "no RL1", "no RL1", "no RL1 RL5"],
    { tenantNeeds: "userAuditTrail" },
  ),
  addGroupsAndTeams: line("Owner only features: Adding Groups and Teams", [
    "yes WS4 RL1",
    "no WS4 RL1",
    "no WS4 RL1",
    "no WS4 RL1 RL4",
    "no WS4 RL1 RL5",
  ]),
  configureSso: line(
    "Owner only features: Configuring SSO settings",
    ["yes RL1", "no RL1", "no RL1", "no RL1 RL4", "no RL1 RL5"],
    { tenantNeeds: "sso" },
  ),
  viewTenantSettings: line("Read-only access to all pages on the platform", [
    "yes TS4",
    "yes TS4",
    "yes TS4",
    "yes TS4",
    "no TS4 RL5",
  ]),
  changeTenantSettings: line("Only account owners can make changes to tenant settings", [
    "yes TS1 RL1",
    "no TS1 RL1",
    "no TS1 RL1",
    "no TS1 RL1 RL4",
    "no TS1 RL1 RL5",
  ]),
  viewHelpDeskSettings: line(
    "This section is visible only to tenant owners. Partners and help desk users cannot see this section.",
    ["yes TS2", "no TS2", "no TS2", "no TS2", "no TS2 RL5"],
    { keptFromSupport: true },
  ),
  changeHelpDeskSettings: line(
    "This section is visible only to tenant owners. Partners and help desk users cannot see this section.",
    ["yes TS1 TS2 RL1", "no TS1 TS2 RL1", "no TS1 TS2 RL1", "no TS1 TS2 RL1 RL4", "no TS1 TS2 RL1 RL5"],
    { keptFromSupport: true },
  ),
  viewProfileKey: line("Only the tenant Owner, Full Access Users, and Limited Access Users can view", [
    "yes PK1",
    "yes PK1",
    "yes PK1",
    "no PK1",
    "no PK1 RL5",
  ]),
  copyProfileKey: line("Only the tenant Owner, Full Access Users, and Limited Access Users can copy", [
    "yes PK1",
    "yes PK1",
    "yes PK1",
    "no PK1",
    "no PK1 RL5",
  ]),
  regenerateProfileKey: line("Owner only features: Regenerating Profile Key", [
    "yes PK2 RL1",
    "no PK2 RL1",
    "no PK2 RL1",
    "no PK2 RL1 RL4",
    "no PK2 RL1 RL5",
  ]),
  grantDecryption: line("Owner only features: Decrypt Access", [
    "yes RL1 DL3",
    "no RL1 DL3",
    "no RL1 DL3",
    "no RL1 RL4 DL3",
    "no RL1 RL5 DL3",
  ]),
  inviteTeammates: line("Only owners and full access users are able to invite; Limited: cannot add users", [
    "yes TM1",
    "yes TM1",
    "no RL3 TM1",
    "no RL4 TM1",
    "no RL5 TM1",
  ]),
  removeTeammates: line("Full access users are able to remove users; Limited: cannot remove users", [
    "yes TM4",
    "yes TM4",
    "no RL3 TM4",
    "no RL4 TM4",
    "no RL5 TM4",
  ]),
  changeRoles: line("As a tenant owner, you can change the existing roles", [
    "yes TM5",
    "yes TM5",
    "no TM5",
    "no RL4 TM5",
    "no RL5 TM5",
  ]),
  moveTeammates: line("Moving goes with inviting (silent; TM8)", [
    "yes TM8",
    "yes TM8",
    "no TM8",
    "no RL4 TM8",
    "no RL5 TM8",
  ]),
  assignBotRoles: line("Tenant Owners or Full Access users can assign roles for Bot Builder", [
    "yes AT1",
    "yes AT1",
    "no AT1",
    "no RL4 AT1",
    "no RL5 AT1",
  ]),
  grantApps: line("Restricted: have access to specific app-tray applications (silent by whom; AT3)", [
    "yes AT3",
    "yes AT3",
    "no AT3",
    "no RL4 AT3",
    "no RL5 AT3",
  ]),
  deleteServices: line("Limited: cannot delete services", [
    "yes RL1",
    "yes RL2",
    "no RL3",
    "no RL4",
    "no RL5",
  ]),
  deleteNumbers: line("Limited: cannot delete numbers", ["yes RL1", "yes RL2", "no RL3", "no RL4", "no RL5"]),
  deleteApps: line("Limited: cannot delete apps", ["yes RL1", "yes RL2", "no RL3", "no RL4", "no RL5"]),
  viewPages: line("Read-only: read-only access to all pages on the platform", [
    "yes RL1",
    "yes RL2",
    "yes RL3",
    "yes RL4",
    "no RL5",
  ]),
  changePages: line("Full: most features; Limited: the same; Read-only: read-only", [
    "yes RL1",
    "yes RL2",
    "yes RL3",
    "no RL4",
    "no RL5",
  ]),
};
