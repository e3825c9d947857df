import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { mustChangePassword } from "../passwords/mustChangePassword.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Tenant } from "./tenant.ts";

/** Whether a teammate must change their password by now (PW3). Null where there is nobody of this id, or no password (ST11). */
export function mustChangePasswordOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<boolean | null> {
  const setAtMilli = teammateOf(tenant.teammates, teammate)?.passwordSetAtMilli ?? null;
  return setAtMilli === null ? noneFound : mustChangePassword(tenant.passwords, setAtMilli, nowMilli);
}
