import { type Decision, decisionAbout } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { passwordExpiry } from "../passwords/passwordExpiry.ts";
import { presentTeammate } from "./presentTeammate.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

const withoutPassword = /* @__PURE__ */ frozen(
  /* @__PURE__ */ decisionAbout(null, { rule: "ST11", facts: { case: "noPassword" } }),
);

/**
 * The answer of `passwordExpiry` for a teammate, by id, at an instant in epoch milliseconds (PW3, SE6), also after a
 * reset (PW10). Returns null for
 * an unknown id and for a teammate without a password (ST11), and for one who has not accepted their invitation (IV5).
 * A tenant that is malformed answers null (ST17).
 */
export function passwordExpiryOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<boolean | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const { record, nothing } = presentTeammate(state, teammate);
  if (record === undefined) return nothing;
  const { passwordSetAtMilli: setAtMilli, passwordResetAtMilli: resetAtMilli } = record;
  if (setAtMilli === null && resetAtMilli === null) return withoutPassword;
  return passwordExpiry(state.passwords, setAtMilli, nowMilli, resetAtMilli);
}
