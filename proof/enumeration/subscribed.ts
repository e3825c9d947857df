import { type Entitlement, entitlements } from "../../src/vocabulary/entitlement.ts";
import { type Subscribed, type WithheldFeature, withheldFeatures } from "../../src/vocabulary/subscribed.ts";
import type { Words } from "./oracleTable.ts";
import { everySet, loans, people, roles, tenant } from "./words.ts";

/** Who asks, at home or after switching down (TS1), and all that a tenant can have by its contract and be withheld. */
export const askers = {
  who: people,
  role: roles,
  home: { "the tenant": tenant, loans },
} as const;

export const contracts = {
  entitlements: {
    ...everySet(entitlements),
    "outside: an unknown one": ["gold"] as unknown as readonly Entitlement[],
  },
  withheld: {
    ...everySet(withheldFeatures),
    "outside: a text": "decryption" as unknown as readonly WithheldFeature[],
  },
} as const;

/** Entitlements alone mean that nothing is withheld. */
export function subscribedOf(
  owned: readonly Entitlement[],
  withheld: readonly WithheldFeature[],
): Subscribed {
  return withheld.length === 0 ? owned : { entitlements: owned, withheld };
}

/** Whether the set named by one word holds what another word needs by a table. */
export function among(needs: Readonly<Record<string, string>>, needer: string, set: string) {
  return (words: Words): string => {
    const needed = needs[words[needer] ?? ""];
    if (needed === undefined) return "none is needed";
    return words[set]?.split(", ").includes(needed) === true ? "there" : "not there";
  };
}
