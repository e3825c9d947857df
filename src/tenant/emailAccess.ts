import { decideSendEmail, type OutboundEmail } from "../bounceList/canSendEmail.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isString } from "../kernel/schema/guards.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `decideSendEmail` for the tenant's bounce list, at an instant in epoch milliseconds (BL3–BL5, SE6). An
 * e-mail whose address is not a string is refused (ST10).
 * A tenant that is malformed is refused (ST17).
 */
export function emailAccess(tenant: Tenant, email: OutboundEmail, nowMilli: number): Decision<boolean> {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenant;
  if (!isString(email?.to)) return outsideType;
  const entry = entryOf(state.bounceList.entries, foldAscii(email.to));
  return decideSendEmail(email, entry === undefined ? [] : [entry], nowMilli);
}
