import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { decideChangeSetting } from "../tenantSettings/canChangeSetting.ts";
import { decideViewSetting } from "../tenantSettings/canViewSetting.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";
import { teammatePerson } from "./teammatePerson.ts";

/**
 * The answer of `decideViewSetting` or `decideChangeSetting` for a teammate, by id, with the tenant's subscription. An
 * unknown id is refused (ST11), and so are an unknown action (ST10) and a teammate who has not accepted their invitation
 * (IV5).
 * A tenant that is malformed is refused (ST17).
 */
export function settingAccess(
  tenant: Tenant,
  teammate: string,
  action: "view" | "change",
  section: SettingSection,
): Decision<boolean> {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenant;
  const { person, refusal } = teammatePerson(state, teammate);
  if (person === undefined) return refusal;
  switch (action) {
    case "view":
      return decideViewSetting(person, section, state.subscription);
    case "change":
      return decideChangeSetting(person, section, state.subscription);
    default:
      return outsideType;
  }
}
