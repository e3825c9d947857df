import { ownFacts } from "../kernel/schema/guards.ts";
import { countsFromMilli } from "../kernel/time/datedAhead.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";

/** The number of days of 24 hours after which a reminder of an invitation is due (IV5). */
export const reminderAfterDays = 4;

/** The number of days of 24 hours within which an invitation can be accepted (IV5). */
export const acceptableDays = 7;

/** What was sent to a teammate and waits to be accepted. Its instant, in epoch milliseconds, and its address name the sending. */
export interface Sending {
  readonly sentAtMilli: number;
}

/** Whether a value is a sending (ST10). */
export function isSending(value: unknown): value is Sending {
  return isInstant(ownFacts(value)["sentAtMilli"]);
}

/** The first instant at which a reminder is due. */
export function reminderDueMilli({ sentAtMilli }: Sending): number {
  return sentAtMilli + reminderAfterDays * dayMilli;
}

/** The first instant at which it is too late to accept. */
export function expiresAtMilli({ sentAtMilli }: Sending): number {
  return sentAtMilli + acceptableDays * dayMilli;
}

/** Whether what happened at an instant may accept the sending. It counts from 5 minutes before its own date (SE6). */
export function isAcceptableAt(sending: Sending, atMilli: number): boolean {
  return countsFromMilli(sending.sentAtMilli) <= atMilli && atMilli < expiresAtMilli(sending);
}
