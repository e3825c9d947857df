import { whole } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { idleMinutes, ticketSeconds } from "../vocabulary/channelSettings.ts";

/** PA7, SE4. 0: no agent is marked. */
export const inactiveAfterDays: Schema<number> = /* @__PURE__ */ whole("SE4", "days");

/** Checks an idle timeout in minutes that is to be set; 0: none (SE1, SE4). */
export const checkIdleMinutes: Check<number> = /* @__PURE__ */ checkOf(idleMinutes);

/** Checks the time in seconds for which a ticket is to be valid; 0: no tickets (SE2, SE4). */
export const checkTicketSeconds: Check<number> = /* @__PURE__ */ checkOf(ticketSeconds);

/** Checks after how many days without a log-in an agent is to be marked; 0: never (PA7, SE4). */
export const checkInactiveAfterDays: Check<number> = /* @__PURE__ */ checkOf(inactiveAfterDays);
