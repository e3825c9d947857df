import { whole } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { idleMinutes, ticketSeconds } from "../vocabulary/channelSettings.ts";

/** The inactive agent interval in days (PA7, SE4). 0 means that no agent is marked. */
export const inactiveAfterDays: Schema<number> = /* @__PURE__ */ whole("SE4", "days");

/** Checks a new idle timeout: a whole number of minutes, not negative (SE4). 0 means no timeout (SE1). */
export const checkIdleMinutes: Check<number> = /* @__PURE__ */ checkOf(idleMinutes);

/** Checks a new ticket expiration time: a whole number of seconds, not negative (SE4). 0 means no tickets (SE2). */
export const checkTicketSeconds: Check<number> = /* @__PURE__ */ checkOf(ticketSeconds);

/**
 * Checks a new inactive agent interval: a whole number of days, not negative (SE4). 0 means that no agent is marked
 * (PA7).
 */
export const checkInactiveAfterDays: Check<number> = /* @__PURE__ */ checkOf(inactiveAfterDays);
