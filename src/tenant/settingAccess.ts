import { type Decision, notFound, outsideType } from "../kernel/decision/decision.ts";
import { decideChangeSetting } from "../tenantSettings/canChangeSetting.ts";
import { decideViewSetting } from "../tenantSettings/canViewSetting.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import type { Tenant } from "./tenant.ts";
import { teammatePerson } from "./teammatePerson.ts";

/**
 * The answer of `decideViewSetting` or `decideChangeSetting` for a teammate, by id, with the tenant's entitlements. An
 * unknown id is refused (ST11), and so is an unknown action (ST10).
 */
export function settingAccess(
  tenant: Tenant,
  teammate: string,
  action: "view" | "change",
  section: SettingSection,
): Decision<boolean> {
  const person = teammatePerson(tenant, teammate);
  if (person === undefined) return notFound;
  const { entitlements } = tenant.subscription;
  switch (action) {
    case "view":
      return decideViewSetting(person, section, entitlements);
    case "change":
      return decideChangeSetting(person, section, entitlements);
    default:
      return outsideType;
  }
}
