import { entryOf, withoutEntry } from "../kernel/ledger/ledger.ts";
import { isListOf, isString } from "../kernel/schema/guards.ts";
import { rereadBy } from "./readers.ts";
import {
  madeSubscriptions,
  readSubscriptions,
  type Subscriptions,
  type SubscriptionState,
} from "./subscriptions.ts";

/**
 * The subscriptions without the questions that have these ids. It costs as much as they are. An id that none of them has, and
 * whatever `subscriptionsOf` did not make, changes nothing: then it is the same object.
 */
export function withoutQuestions<Answer>(
  subscriptions: Subscriptions<Answer>,
  ids: readonly string[],
): Subscriptions<Answer> {
  const state = readSubscriptions(subscriptions).value;
  if (state === undefined || !isListOf(ids, isString)) return subscriptions;
  const later = ids.reduce(withoutQuestion, state);
  return later === state ? subscriptions : madeSubscriptions(later);
}

function withoutQuestion(state: SubscriptionState, id: string): SubscriptionState {
  const found = entryOf(state.reads, id);
  if (found === undefined) return state;
  return {
    ...state,
    questions: withoutEntry(state.questions, id),
    reads: withoutEntry(state.reads, id),
    readers: rereadBy(state.readers, id, found.reads, []),
  };
}
