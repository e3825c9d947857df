import { isInstant } from "../kernel/time/instant.ts";
import { type AnsweredQuestion, endedBy, readSubscriptions, type Subscriptions } from "./subscriptions.ts";

/**
 * The questions whose answers have ended at an instant, in epoch milliseconds, sorted by id (AN2): they have to be asked again
 * with that instant. `validUntil` of the subscriptions says when the first one ends. Only those are looked at that have ended.
 * None of what `subscriptionsOf` did not make, and at what is no instant.
 */
export function questionsDue<Answer>(
  subscriptions: Subscriptions<Answer>,
  nowMilli: number,
): readonly AnsweredQuestion<Answer>[] {
  const state = readSubscriptions(subscriptions).value;
  const due = state === undefined || !isInstant(nowMilli) ? [] : endedBy(state, nowMilli);
  return Object.freeze(due as readonly AnsweredQuestion<Answer>[]);
}
