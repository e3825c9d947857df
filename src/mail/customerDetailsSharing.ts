import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";

const included = decision(true, "PA2");
const leftOut = decision(false, "PA2");

/**
 * Whether to add customer details to mail notifications and to forwarded data (PA2). `addsCustomerDetails` is the
 * setting in effect on the channel. Returns null for a setting outside its declared type (ST10): leave the details out.
 */
export function customerDetailsSharing(addsCustomerDetails: boolean): Decision<boolean | null> {
  if (typeof addsCustomerDetails !== "boolean") return unanswerable;
  return addsCustomerDetails ? included : leftOut;
}
