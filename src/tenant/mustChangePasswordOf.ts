import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { mustChangePassword } from "../passwords/mustChangePassword.ts";
import { teammateOf } from "../teammates/state.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `mustChangePassword` for a teammate, by id, at an instant in epoch milliseconds (PW3). Returns null for
 * an unknown id and for a teammate without a password (ST11).
 * A tenant that is malformed answers null (ST17).
 */
export function mustChangePasswordOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<boolean | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const setAtMilli = teammateOf(state.teammates, teammate)?.passwordSetAtMilli ?? null;
  return setAtMilli === null ? noneFound : mustChangePassword(state.passwords, setAtMilli, nowMilli);
}
