import { isListOf } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";

/** A feature that a tenant has by its contract (TS3, RL6). */
export type Entitlement = "secureMediaHandling" | "userAuditTrail" | "sso" | "logExports";

// A guard reads the words here, and does without freezing.
const words: readonly Entitlement[] = ["secureMediaHandling", "userAuditTrail", "sso", "logExports"];

/** Every entitlement. */
export const entitlements: readonly Entitlement[] = frozen(words);

export function areEntitlements(value: unknown): value is readonly Entitlement[] {
  return isListOf(value, isEntitlement);
}

function isEntitlement(value: unknown): value is Entitlement {
  return words.includes(value as Entitlement);
}
