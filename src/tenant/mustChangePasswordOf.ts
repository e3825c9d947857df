import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { mustChangePassword } from "../passwords/mustChangePassword.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `mustChangePassword` for a teammate, by id, at an instant in epoch milliseconds (PW3, SE6). Returns null for
 * an unknown id and for a teammate without a password (ST11).
 */
export function mustChangePasswordOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<boolean | null> {
  const setAtMilli = teammateOf(tenant.teammates, teammate)?.passwordSetAtMilli ?? null;
  return setAtMilli === null ? noneFound : mustChangePassword(tenant.passwords, setAtMilli, nowMilli);
}
