import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { areEntitlements, type Entitlement } from "../vocabulary/entitlement.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight } from "../vocabulary/rights.ts";
import { isSettingSection, type SettingSection, sectionAccess } from "./settingSections.ts";

/**
 * Whether a person may change a section of the tenant's settings: an Owner (TS1), by the right that guards the section;
 * never where the tenant lacks the feature (TS3). What is stored there stays in force all the same: questions that read a
 * setting do not ask for entitlements.
 */
export function canChangeSetting(
  person: Person,
  section: SettingSection,
  entitlements: readonly Entitlement[],
): boolean {
  return decideChangeSetting(person, section, entitlements).value;
}

export function decideChangeSetting(
  person: Person,
  section: SettingSection,
  entitlements: readonly Entitlement[],
): Decision<boolean> {
  if (!isPerson(person) || !isSettingSection(section) || !areEntitlements(entitlements)) return outsideType;
  const { change, entitlement } = sectionAccess[section];
  const isLacking = entitlement !== undefined && !entitlements.includes(entitlement);
  return decideRight(person, change, isLacking && "TS3");
}
