import { type Decision, decision, outsideType } from "../kernel/decision.ts";

const withoutOtp = decision(true, "PW1");
const onlyWithOtp = decision(false, "PW1");

/** Whether a password may be renewed without the SMS code; `renewWithoutOtp` is the policy's (PW1). */
export function canRenewWithoutOtp(renewWithoutOtp: boolean): boolean {
  return decideRenewalWithoutOtp(renewWithoutOtp).value;
}

export function decideRenewalWithoutOtp(renewWithoutOtp: boolean): Decision<boolean> {
  if (typeof renewWithoutOtp !== "boolean") return outsideType;
  return renewWithoutOtp ? withoutOtp : onlyWithOtp;
}
