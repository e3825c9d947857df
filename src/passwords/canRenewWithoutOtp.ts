import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";

const withoutOtp = decision(true, "PW1");
const onlyWithOtp = decision(false, "PW1");

/** Whether a password may be renewed without the SMS code; `renewWithoutOtp` is the policy's (PW1). */
export function canRenewWithoutOtp(renewWithoutOtp: boolean): boolean {
  return decideRenewWithoutOtp(renewWithoutOtp).value;
}

export function decideRenewWithoutOtp(renewWithoutOtp: boolean): Decision<boolean> {
  if (typeof renewWithoutOtp !== "boolean") return outsideType;
  return renewWithoutOtp ? withoutOtp : onlyWithOtp;
}
