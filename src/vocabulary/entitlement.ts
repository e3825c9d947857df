import { isListOf } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";

/** A feature that the tenant has or has not, as its contract says (TS3, RL6). */
export type Entitlement = "secureMediaHandling" | "userAuditTrail" | "sso" | "logExports";

export const entitlements: readonly Entitlement[] = frozen([
  "secureMediaHandling",
  "userAuditTrail",
  "sso",
  "logExports",
]);

export function areEntitlements(value: unknown): value is readonly Entitlement[] {
  return isListOf(value, isEntitlement);
}

function isEntitlement(value: unknown): value is Entitlement {
  return entitlements.includes(value as Entitlement);
}
