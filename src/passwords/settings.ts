import { frozen } from "../kernel/json/frozen.ts";
import { isWhole, ownFacts } from "../kernel/schema/guards.ts";
import { record, type SchemasOf, withDefaults } from "../kernel/schema/record.ts";
import { boolean, whole } from "../kernel/schema/scalars.ts";
import { faultAt, type Reading, refine, type Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";

/** The password policy of the organisation. It contains no password and no hash (PW6). */
export interface PasswordPolicy {
  /** Whether a password may be renewed without the SMS verification code (PW1). */
  readonly renewWithoutOtp: boolean;
  /** The minimum age, in days of 24 hours. 0 means no minimum (PW2, PW5). */
  readonly minAgeDays: number;
  /** The maximum age, in days of 24 hours. 0 means no maximum (PW3, PW5). */
  readonly maxAgeDays: number;
  /** How many passwords before the current one cannot be used again (PW4). */
  readonly history: number;
}

/** The default policy: the SMS verification code is required, and there are no limits (PA8). */
export const defaultPasswordPolicy: PasswordPolicy = /* @__PURE__ */ frozen({
  renewWithoutOtp: false,
  minAgeDays: 0,
  maxAgeDays: 0,
  history: 0,
});

/** Whether a value is a password policy (ST10). */
export function isPasswordPolicy(value: unknown): value is PasswordPolicy {
  const { renewWithoutOtp, minAgeDays, maxAgeDays, history } = ownFacts(value);
  return typeof renewWithoutOtp === "boolean" && [minAgeDays, maxAgeDays, history].every(isWhole);
}

const fields: SchemasOf<PasswordPolicy> = {
  renewWithoutOtp: boolean,
  minAgeDays: /* @__PURE__ */ whole("PW5", "days"),
  maxAgeDays: /* @__PURE__ */ whole("PW5", "days"),
  history: /* @__PURE__ */ whole("PW5", "passwords"),
};

/** The stored form of the policy. Every property is required, so that a lost property does not loosen the policy. */
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
 * Checks a new policy. Numbers must be whole and not negative, and the minimum age must not be above a maximum age that
 * is in force (PW5). An absent property gets its default (PA8). An unknown property is an issue (ST3).
 */
export const checkPasswordPolicy: Check<PasswordPolicy, Partial<PasswordPolicy>> = /* @__PURE__ */ checkOf(
  writtenPasswordPolicy,
);

function checkAges({ minAgeDays, maxAgeDays }: PasswordPolicy, reading: Reading): void {
  if (maxAgeDays === 0 || minAgeDays <= maxAgeDays) return;
  faultAt(reading, ["minAgeDays"], "PW5", "invalidValue", "no more days than the maximum age", minAgeDays);
}
