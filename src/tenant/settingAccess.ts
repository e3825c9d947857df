import { type Decision, decision, outsideType } from "../kernel/decision.ts";
import { decideSettingChange } from "../tenantSettings/canChangeSetting.ts";
import { decideSettingSight } from "../tenantSettings/canSeeSetting.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import type { Tenant } from "./state.ts";
import { teammatePerson } from "./teammatePerson.ts";

const nobody = decision(false, "ST11");

/** Whether a teammate may see, or change, a section of the settings, by id; refused where there is nobody of this id (ST11). */
export function settingAccess(
  tenant: Tenant,
  teammate: string,
  action: "see" | "change",
  section: SettingSection,
): Decision<boolean> {
  const person = teammatePerson(tenant, teammate);
  if (person === undefined) return nobody;
  const { entitlements } = tenant.subscription;
  switch (action) {
    case "see":
      return decideSettingSight(person, section, entitlements);
    case "change":
      return decideSettingChange(person, section, entitlements);
    default:
      return outsideType;
  }
}
