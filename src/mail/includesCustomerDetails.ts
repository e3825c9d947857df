import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";

const included = decision(true, "PA2");
const leftOut = decision(false, "PA2");

/**
 * Whether mail notifications and what is forwarded to a third party hold the customer's details; the setting is the one
 * in force on the channel (PA2). Null outside its type (ST10): leave them out.
 */
export function includesCustomerDetails(addsCustomerDetails: boolean): Decision<boolean | null> {
  if (typeof addsCustomerDetails !== "boolean") return unanswerable;
  return addsCustomerDetails ? included : leftOut;
}
