import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { type EmailChangeStatus, emailChangeStatus } from "../teammates/emailChangeStatus.ts";
import { teammateOf } from "../teammates/state.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `emailChangeStatus` for a teammate, by id, at an instant in epoch milliseconds (TM16, SE6). Returns null for
 * an unknown id (ST11).
 * A tenant that is malformed answers null (ST17).
 */
export function emailChangeStatusOf(
  tenant: Tenant,
  teammate: string,
  nowMilli: number,
): Decision<EmailChangeStatus | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const record = teammateOf(state.teammates, teammate);
  return record === undefined ? noneFound : emailChangeStatus(record.emailChange, nowMilli);
}
