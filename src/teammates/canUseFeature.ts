import { own } from "../kernel/schema/guards.ts";
import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import {
  brokenByEntitlement,
  brokenByWithholding,
  decideRight,
  type Feature,
  isFeature,
  rights,
  isWithheldFrom,
  hasAnyRight,
  isEntitled,
} from "../vocabulary/rights.ts";
import { entitlementsIn, isSubscribed, type Subscribed, withheldIn } from "../vocabulary/subscribed.ts";

/**
 * Whether a person's role gives them a feature (RL1–RL5, TS1, TS2, TS4, PK1, PK2), and the tenant has the entitlement
 * that the feature needs (RL6), unless its subscription withholds it (RL8). Questions such as `canInvite` also take into account what it is used on. A value
 * outside its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "owner", home: { level: "tenant" } });
 * canUseFeature(ann, "configureSso", ["sso"]); // true
 * canUseFeature(ann, "configureSso", []); // false
 * canUseFeature({ ...ann, role: "readOnly" }, "changePages", []); // false
 */
export function canUseFeature(person: Person, feature: Feature, subscribed: Subscribed): boolean {
  return (
    isPerson(person) &&
    isFeature(feature) &&
    isSubscribed(subscribed) &&
    hasAnyRight(person, rights[feature]) &&
    isEntitled(own(rights[feature], "entitlement"), entitlementsIn(subscribed)) &&
    !isWithheldFrom(rights[feature], withheldIn(subscribed))
  );
}

/**
 * `canUseFeature` with its reasons. An allow names the rules that give the role the feature. A refusal names every
 * broken rule: those about the role first, TS2 for support staff, TM3 for an Owner below tenant level, RL6 for a
 * missing entitlement, RL8 for a feature that is withheld; ST10 alone for a value outside its declared type.
 */
export function decideUseFeature(
  person: Person,
  feature: Feature,
  subscribed: Subscribed,
): Decision<boolean> {
  if (!isPerson(person) || !isFeature(feature) || !isSubscribed(subscribed)) return outsideType;
  const right = rights[feature];
  return decideRight(
    person,
    right,
    brokenByEntitlement("RL6", own(right, "entitlement"), entitlementsIn(subscribed)),
    brokenByWithholding(right, withheldIn(subscribed)),
  );
}
