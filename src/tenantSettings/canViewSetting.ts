import { own } from "../kernel/schema/guards.ts";
import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { brokenByEntitlement, decideRight, hasAnyRight, isEntitled } from "../vocabulary/rights.ts";
import { entitlementsIn, isSubscribed, type Subscribed } from "../vocabulary/subscribed.ts";
import { isSettingSection, type SettingSection, sectionAccess } from "./settingSections.ts";

/**
 * Whether a person may see a section of the tenant's settings. Most sections follow TS4; Help Desk, the profile key and
 * the audit trail have rules of their own (TS2, PK1, RL1). A section of a feature that the tenant is not entitled to
 * cannot be seen (TS3). What is withheld is the change of a section, not its sight (RL8). A value outside its declared type gives false (ST10).
 *
 * @example
 * const bob = personFrom({ id: "bob", role: "readOnly", home: { level: "tenant" } });
 * canViewSetting(bob, "timeZone", []); // true
 * canViewSetting(bob, "helpDesk", []); // false
 * canViewSetting(bob, "sso", []); // false
 */
export function canViewSetting(person: Person, section: SettingSection, subscribed: Subscribed): boolean {
  return (
    isPerson(person) &&
    isSettingSection(section) &&
    isSubscribed(subscribed) &&
    hasAnyRight(person, sectionAccess[section].view) &&
    isEntitled(own(sectionAccess[section], "entitlement"), entitlementsIn(subscribed))
  );
}

/**
 * `canViewSetting` with its reasons. An allow names the rule that gives the role the section, such as TS4. A refusal
 * names every broken rule: those about the role first, TS2 for support staff, TM3 for an Owner below tenant level, TS3
 * for a missing entitlement; ST10 alone for a value outside its declared type.
 */
export function decideViewSetting(
  person: Person,
  section: SettingSection,
  subscribed: Subscribed,
): Decision<boolean> {
  if (!isPerson(person) || !isSettingSection(section) || !isSubscribed(subscribed)) return outsideType;
  const access = sectionAccess[section];
  const needed = own(access, "entitlement");
  return decideRight(person, access.view, brokenByEntitlement("TS3", needed, entitlementsIn(subscribed)));
}
