import { frozen } from "../kernel/json/frozen.ts";
import { isWhole, owns } from "../kernel/schema/guards.ts";
import { record, type SchemasOf, withDefaults } from "../kernel/schema/record.ts";
import { boolean, whole } from "../kernel/schema/scalars.ts";
import { faultAt, type Reading, refine, type Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";

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
export const defaultPasswordPolicy: PasswordPolicy = /* @__PURE__ */ frozen({
  renewWithoutOtp: false,
  minAgeDays: 0,
  maxAgeDays: 0,
  history: 0,
});

const passwordPolicyKeys = ["renewWithoutOtp", "minAgeDays", "maxAgeDays", "history"] as const;

export function isPasswordPolicy(value: unknown): value is PasswordPolicy {
  if (!owns(value, passwordPolicyKeys)) return false;
  const { renewWithoutOtp, minAgeDays, maxAgeDays, history } = value;
  return typeof renewWithoutOtp === "boolean" && [minAgeDays, maxAgeDays, history].every(isWhole);
}

const fields: SchemasOf<PasswordPolicy> = {
  renewWithoutOtp: boolean,
  minAgeDays: /* @__PURE__ */ whole("PW5", "days"),
  maxAgeDays: /* @__PURE__ */ whole("PW5", "days"),
  history: /* @__PURE__ */ whole("PW5", "passwords"),
};

/** The policy as it is stored: whole, so that leaving something out loosens nothing. */
export const passwordPolicy: Schema<PasswordPolicy> = /* @__PURE__ */ refine(
  /* @__PURE__ */ record(fields),
  "minimum age within the maximum age",
  checkAges,
);

/** A policy that is to be set. */
export const writtenPasswordPolicy: Schema<PasswordPolicy> = /* @__PURE__ */ refine(
  /* @__PURE__ */ withDefaults(fields, defaultPasswordPolicy),
  "minimum age within the maximum age",
  checkAges,
);

/**
 * Checks a policy that is to be set: whole numbers, not negative, and no minimum age above a maximum that is in force
 * (PW5). A property that is absent has its default (PA8); an unknown one is an issue (ST3).
 */
export const checkPasswordPolicy: Check<PasswordPolicy, Partial<PasswordPolicy>> = /* @__PURE__ */ checkOf(
  writtenPasswordPolicy,
);

function checkAges({ minAgeDays, maxAgeDays }: PasswordPolicy, reading: Reading): void {
  if (maxAgeDays === 0 || minAgeDays <= maxAgeDays) return;
  faultAt(reading, ["minAgeDays"], "PW5", "invalidValue", "no more days than the maximum age", minAgeDays);
}
