import { whole } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";

/** The default retention period, in days (BL1). */
export const defaultBounceRetentionDays = 7;

/** The longest retention period that can be set, in days (BL1). */
export const longestRetentionDays = 365;

/** A retention period in days, as it can be set today (BL1). */
export const bounceRetention: Schema<number> = /* @__PURE__ */ whole("BL1", "days", 1, longestRetentionDays);

/**
 * Checks a new retention period: a whole number of days from 1 to 365 (BL1). A migrated tenant may keep a different one
 * (BL7), which this check refuses.
 */
export const checkBounceRetention: Check<number> = /* @__PURE__ */ checkOf(bounceRetention);
