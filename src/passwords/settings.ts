import { type Checked, rejected } from "../kernel/schema/checked.ts";
import { checkFields, checkSwitch, type FieldChecks, isRecord } from "../kernel/schema/fields.ts";
import { type Form, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { refined } from "../kernel/schema/refined.ts";
import { checkWhole, isWhole } from "../kernel/schema/whole.ts";

/** What the organisation asks of passwords. It holds numbers only: neither a password nor a hash of one (PW6). */
export interface PasswordPolicy {
  /** A password is renewed without the SMS code (PW1). */
  readonly renewWithoutOtp: boolean;
  /** So long a password cannot be changed; 0: no such limit (PW2, PW5). */
  readonly minAgeDays: number;
  /** After so long it has to be changed; 0: no such limit (PW3, PW5). */
  readonly maxAgeDays: number;
  /** So many passwords before the current one cannot be used again (PW4). */
  readonly history: number;
}

/** PA8: the one-time password is required, nothing else is set. */
export const defaultPasswordPolicy: PasswordPolicy = frozen({
  renewWithoutOtp: false,
  minAgeDays: 0,
  maxAgeDays: 0,
  history: 0,
});

export function isPasswordPolicy(value: unknown): value is PasswordPolicy {
  return (
    isRecord(value) &&
    typeof value["renewWithoutOtp"] === "boolean" &&
    isWhole(value["minAgeDays"]) &&
    isWhole(value["maxAgeDays"]) &&
    isWhole(value["history"])
  );
}

const checks: FieldChecks<PasswordPolicy> = {
  renewWithoutOtp: checkSwitch,
  minAgeDays: (value) => checkWhole(value, "PW5", "days"),
  maxAgeDays: (value) => checkWhole(value, "PW5", "days"),
  history: (value) => checkWhole(value, "PW5", "passwords"),
};

/**
 * Checks a policy that is to be set: numbers whole and not negative, no minimum age above a maximum that is in force
 * (PW5); what is left out has its default (PA8); other names are refused (ST10).
 */
export function checkPasswordPolicy(value: unknown): Checked<PasswordPolicy> {
  const fields = checkFields(value, checks);
  if (fields.issues !== undefined) return fields;
  const policy = { ...defaultPasswordPolicy, ...fields.value };
  return policy.maxAgeDays > 0 && policy.minAgeDays > policy.maxAgeDays
    ? rejected("PW5", "no more days than the maximum age", "minAgeDays")
    : { value: policy };
}

/** The policy as it is chosen and stored: whole, so that nothing is loosened by being left out. */
export const passwordsForm: Form<PasswordPolicy> = refined(
  recordOf<PasswordPolicy>(checks),
  checkPasswordPolicy,
);
