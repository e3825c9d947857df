import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { passwordExpiry } from "../passwords/passwordExpiry.ts";
import { teammateOf } from "../teammates/state.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `passwordExpiry` for a teammate, by id, at an instant in epoch milliseconds (PW3, SE6). Returns null for
 * an unknown id and for a teammate without a password (ST11).
 * A tenant that is malformed answers null (ST17).
 */
export function passwordExpiryOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<boolean | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const setAtMilli = teammateOf(state.teammates, teammate)?.passwordSetAtMilli ?? null;
  return setAtMilli === null ? noneFound : passwordExpiry(state.passwords, setAtMilli, nowMilli);
}
