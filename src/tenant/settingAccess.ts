import { type Decision, notFound, outsideType } from "../kernel/decision/decision.ts";
import { decideChangeSetting } from "../tenantSettings/canChangeSetting.ts";
import { decideViewSetting } from "../tenantSettings/canViewSetting.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import type { Tenant } from "./tenant.ts";
import { teammatePerson } from "./teammatePerson.ts";

/** Whether a teammate may see, or change, a section of the settings, by id; refused where there is nobody of this id (ST11). */
export function settingAccess(
  tenant: Tenant,
  teammate: string,
  action: "see" | "change",
  section: SettingSection,
): Decision<boolean> {
  const person = teammatePerson(tenant, teammate);
  if (person === undefined) return notFound;
  const { entitlements } = tenant.subscription;
  switch (action) {
    case "see":
      return decideViewSetting(person, section, entitlements);
    case "change":
      return decideChangeSetting(person, section, entitlements);
    default:
      return outsideType;
  }
}
