import { whole } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";

/** BL1. */
export const defaultBounceRetentionDays = 7;

export const bounceRetention: Schema<number> = /* @__PURE__ */ whole("BL1", "days", 1, 365);

/** Checks a retention period in days that is to be set (BL1). A migrated tenant keeps its own, also one outside BL1 (BL7). */
export const checkBounceRetention: Check<number> = /* @__PURE__ */ checkOf(bounceRetention);
