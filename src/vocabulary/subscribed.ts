import { frozen } from "../kernel/json/frozen.ts";
import { isListOf, ownFacts } from "../kernel/schema/guards.ts";
import { areEntitlements, type Entitlement } from "./entitlement.ts";

/** A feature that every tenant has unless its subscription withholds it (RL8). */
export type WithheldFeature =
  "addGroupsAndTeams" | "changeTenantSettings" | "regenerateProfileKey" | "decryption";

// A guard reads the words here, and does without freezing.
const words: readonly WithheldFeature[] = [
  "addGroupsAndTeams",
  "changeTenantSettings",
  "regenerateProfileKey",
  "decryption",
];

/** Every feature that can be withheld. */
export const withheldFeatures: readonly WithheldFeature[] = frozen(words);

/** The entitlements of a tenant together with what is withheld from it. */
export interface SubscribedFeatures {
  readonly entitlements: readonly Entitlement[];
  readonly withheld: readonly WithheldFeature[];
}

/** What a tenant has by its contract. Entitlements alone mean that nothing is withheld (RL8). */
export type Subscribed = readonly Entitlement[] | SubscribedFeatures;

const noneWithheld: readonly WithheldFeature[] = [];

export function areWithheldFeatures(value: unknown): value is readonly WithheldFeature[] {
  return isListOf(value, isWithheldFeature);
}

export function isSubscribed(value: unknown): value is Subscribed {
  if (Array.isArray(value)) return areEntitlements(value);
  const { entitlements, withheld } = ownFacts(value);
  return areEntitlements(entitlements) && areWithheldFeatures(withheld);
}

export function entitlementsIn(subscribed: Subscribed): readonly Entitlement[] {
  return isList(subscribed) ? subscribed : subscribed.entitlements;
}

export function withheldIn(subscribed: Subscribed): readonly WithheldFeature[] {
  return isList(subscribed) ? noneWithheld : subscribed.withheld;
}

function isList(subscribed: Subscribed): subscribed is readonly Entitlement[] {
  return Array.isArray(subscribed);
}

function isWithheldFeature(value: unknown): value is WithheldFeature {
  return words.includes(value as WithheldFeature);
}
