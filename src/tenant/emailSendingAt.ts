import { decideEmailSending, type OutboundEmail } from "../bounceList/canSendEmail.ts";
import { foldAscii } from "../kernel/ascii.ts";
import { type Decision, outsideType } from "../kernel/decision.ts";
import { isRecord, isText } from "../kernel/fields.ts";
import { entryOf } from "../kernel/ledger.ts";
import type { Tenant } from "./state.ts";

/** What `decideEmailSending` says by the tenant's bounce list (BL3–BL5). */
export function emailSendingAt(tenant: Tenant, email: OutboundEmail, nowMilli: number): Decision<boolean> {
  if (!isRecord(email) || !isText(email["to"])) return outsideType;
  const entry = entryOf(tenant.bounceList.entries, foldAscii(email["to"]));
  return decideEmailSending(email, entry === undefined ? [] : [entry], nowMilli);
}
