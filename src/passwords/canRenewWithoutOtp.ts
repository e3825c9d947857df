import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";

const withoutOtp = decision(true, "PW1");
const onlyWithOtp = decision(false, "PW1");

/**
 * Whether a password may be renewed without the SMS verification code (PW1). `renewWithoutOtp` is the policy's setting.
 * A value outside its declared type gives false (ST10).
 */
export function canRenewWithoutOtp(renewWithoutOtp: boolean): boolean {
  return decideRenewWithoutOtp(renewWithoutOtp).value;
}

/**
 * `canRenewWithoutOtp` with its reasons. An allow and a refusal name PW1; ST10 for a value outside its declared type.
 */
export function decideRenewWithoutOtp(renewWithoutOtp: boolean): Decision<boolean> {
  if (typeof renewWithoutOtp !== "boolean") return outsideType;
  return renewWithoutOtp ? withoutOtp : onlyWithOtp;
}
