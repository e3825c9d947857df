import { type Decision, notFound, outsideType } from "../kernel/decision/decision.ts";
import { decideChangeSetting } from "../tenantSettings/canChangeSetting.ts";
import { decideViewSetting } from "../tenantSettings/canViewSetting.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";
import { teammatePerson } from "./teammatePerson.ts";

/**
 * The answer of `decideViewSetting` or `decideChangeSetting` for a teammate, by id, with the tenant's entitlements. An
 * unknown id is refused (ST11), and so is an unknown action (ST10).
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
  const person = teammatePerson(state, teammate);
  if (person === undefined) return notFound;
  const { entitlements } = state.subscription;
  switch (action) {
    case "view":
      return decideViewSetting(person, section, entitlements);
    case "change":
      return decideChangeSetting(person, section, entitlements);
    default:
      return outsideType;
  }
}
