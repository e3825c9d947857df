import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { areEntitlements, type Entitlement } from "../vocabulary/entitlement.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight } from "../vocabulary/rights.ts";
import { isSettingSection, type SettingSection, sectionAccess } from "./settingSections.ts";

/**
 * Whether a person may see a section of the tenant's settings: by TS4, unless a right of its own guards the section (TS2,
 * PK1, RL1); never where the tenant lacks the feature (TS3). What is stored there stays in force all the same: questions
 * that read a setting do not ask for entitlements.
 */
export function canViewSetting(
  person: Person,
  section: SettingSection,
  entitlements: readonly Entitlement[],
): boolean {
  return decideViewSetting(person, section, entitlements).value;
}

export function decideViewSetting(
  person: Person,
  section: SettingSection,
  entitlements: readonly Entitlement[],
): Decision<boolean> {
  if (!isPerson(person) || !isSettingSection(section) || !areEntitlements(entitlements)) return outsideType;
  const { see, entitlement } = sectionAccess[section];
  const isLacking = entitlement !== undefined && !entitlements.includes(entitlement);
  return decideRight(person, see, isLacking && "TS3");
}
