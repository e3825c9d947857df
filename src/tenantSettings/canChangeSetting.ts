import { own } from "../kernel/schema/guards.ts";
import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import {
  brokenByEntitlement,
  brokenByWithholding,
  decideRight,
  isWithheldFrom,
  hasAnyRight,
  isEntitled,
} from "../vocabulary/rights.ts";
import { entitlementsIn, isSubscribed, type Subscribed, withheldIn } from "../vocabulary/subscribed.ts";
import { isSettingSection, type SettingSection, sectionAccess } from "./settingSections.ts";

/**
 * Whether a person may change a section of the tenant's settings: an Owner only (TS1, TS2, PK2, RL1, ST8). A section of
 * a feature that the tenant is not entitled to cannot be changed (TS3), nor one whose change is withheld (RL8). Its
 * stored settings stay in force, so questions that read a setting do not check entitlements. A value outside its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "owner", home: { level: "tenant" } });
 * canChangeSetting(ann, "timeZone", []); // true
 * canChangeSetting({ ...ann, role: "full" }, "timeZone", []); // false
 * canChangeSetting(ann, "sso", []); // false
 */
export function canChangeSetting(person: Person, section: SettingSection, subscribed: Subscribed): boolean {
  return (
    isPerson(person) &&
    isSettingSection(section) &&
    isSubscribed(subscribed) &&
    hasAnyRight(person, sectionAccess[section].change) &&
    isEntitled(own(sectionAccess[section], "entitlement"), entitlementsIn(subscribed)) &&
    !isWithheldFrom(sectionAccess[section].change, withheldIn(subscribed))
  );
}

/**
 * `canChangeSetting` with its reasons. An allow names the rules that give an Owner the section, such as TS1 and RL1. A
 * refusal names every broken rule: those about the role first, TS2 for support staff, TM3 for an Owner below tenant
 * level, TS3 for a missing entitlement, RL8 for a feature that is withheld; ST10 alone for a value outside its declared type.
 */
export function decideChangeSetting(
  person: Person,
  section: SettingSection,
  subscribed: Subscribed,
): Decision<boolean> {
  if (!isPerson(person) || !isSettingSection(section) || !isSubscribed(subscribed)) return outsideType;
  const { change } = sectionAccess[section];
  const entitlement = own(sectionAccess[section], "entitlement");
  return decideRight(
    person,
    change,
    brokenByEntitlement("TS3", entitlement, entitlementsIn(subscribed)),
    brokenByWithholding(change, withheldIn(subscribed)),
  );
}
