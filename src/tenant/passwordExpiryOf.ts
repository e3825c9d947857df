import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { passwordExpiry } from "../passwords/passwordExpiry.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `passwordExpiry` for a teammate, by id, at an instant in epoch milliseconds (PW3, SE6). Returns null for
 * an unknown id and for a teammate without a password (ST11).
 */
export function passwordExpiryOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<boolean | null> {
  const setAtMilli = teammateOf(tenant.teammates, teammate)?.passwordSetAtMilli ?? null;
  return setAtMilli === null ? noneFound : passwordExpiry(tenant.passwords, setAtMilli, nowMilli);
}
