import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { type InvitationStatus, invitationStatus } from "../teammates/invitationStatus.ts";
import { teammateOf } from "../teammates/state.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `invitationStatus` for a teammate, by id, at an instant in epoch milliseconds (IV5, SE6). Returns null for
 * an unknown id, such as that of an invitation that was revoked (ST11).
 * A tenant that is malformed answers null (ST17).
 */
export function invitationStatusOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<InvitationStatus | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const record = teammateOf(state.teammates, teammate);
  return record === undefined ? noneFound : invitationStatus(record.invitation, nowMilli);
}
