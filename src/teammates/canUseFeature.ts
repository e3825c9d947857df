import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { areEntitlements, type Entitlement } from "../vocabulary/entitlement.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, type Feature, isFeature, rights } from "../vocabulary/rights.ts";

/**
 * Whether a person has a right by their role (RL1–RL5, and what the settings documents reserve), the tenant having what
 * the right needs (RL6). Whom or what it may be exercised on is asked of the question about that, such as `canInvite`.
 */
export function canUseFeature(
  person: Person,
  feature: Feature,
  entitlements: readonly Entitlement[],
): boolean {
  return decideUseFeature(person, feature, entitlements).value;
}

export function decideUseFeature(
  person: Person,
  feature: Feature,
  entitlements: readonly Entitlement[],
): Decision<boolean> {
  if (!isPerson(person) || !isFeature(feature) || !areEntitlements(entitlements)) return outsideType;
  const right = rights[feature];
  const isLacking = right.entitlement !== undefined && !entitlements.includes(right.entitlement);
  return decideRight(person, right, isLacking && "RL6");
}
