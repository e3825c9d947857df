import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { areEntitlements, type Entitlement } from "../vocabulary/entitlement.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, type Feature, isFeature, rights } from "../vocabulary/rights.ts";

/**
 * Whether a person's role gives them a feature (RL1–RL5, TS1, TS2, TS4, PK1, PK2), and the tenant has the entitlement
 * that the feature needs (RL6). Questions such as `canInvite` also take into account what it is used on. A value
 * outside its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "owner", home: { level: "tenant" } });
 * canUseFeature(ann, "configureSso", ["sso"]); // true
 * canUseFeature(ann, "configureSso", []); // false
 * canUseFeature({ ...ann, role: "readOnly" }, "changePages", []); // false
 */
export function canUseFeature(
  person: Person,
  feature: Feature,
  entitlements: readonly Entitlement[],
): boolean {
  return decideUseFeature(person, feature, entitlements).value;
}

/**
 * `canUseFeature` with its reasons. An allow names the rules that give the role the feature. A refusal names every
 * broken rule: those about the role first, TS2 for support staff, TM3 for an Owner below tenant level, RL6 for a
 * missing entitlement; ST10 alone for a value outside its declared type.
 */
export function decideUseFeature(
  person: Person,
  feature: Feature,
  entitlements: readonly Entitlement[],
): Decision<boolean> {
  if (!isPerson(person) || !isFeature(feature) || !areEntitlements(entitlements)) return outsideType;
  const right = rights[feature];
  const isNotEntitled = right.entitlement !== undefined && !entitlements.includes(right.entitlement);
  return decideRight(person, right, isNotEntitled && "RL6");
}
