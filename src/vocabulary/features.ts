import { frozen } from "../kernel/json/frozen.ts";
import type { Feature } from "./rights.ts";

/** Every feature, in the order of the table of rights. */
export const features: readonly Feature[] = frozen([
  "scheduleLogExports",
  "viewAuditTrail",
  "addGroupsAndTeams",
  "configureSso",
  "viewTenantSettings",
  "changeTenantSettings",
  "viewHelpDeskSettings",
  "changeHelpDeskSettings",
  "viewProfileKey",
  "copyProfileKey",
  "regenerateProfileKey",
  "grantDecryption",
  "inviteTeammates",
  "removeTeammates",
  "changeRoles",
  "moveTeammates",
  "assignBotRoles",
  "grantApps",
  "deleteServices",
  "deleteNumbers",
  "deleteApps",
  "viewPages",
  "changePages",
]);
