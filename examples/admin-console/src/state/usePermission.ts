import { useCallback, useSyncExternalStore } from "react";
import { type Decision, entryOf, type Tenant } from "tenant-policy";
import * as analysis from "tenant-policy/analysis";
import { nowMilli } from "./clock.ts";

/** A question as it is asked at an instant, such as `(atMilli) => asking(passwordExpiryOf, "ann", atMilli)`. */
type AskAt = (atMilli: number) => analysis.AskedQuestion<Decision<unknown>>;

const asked = new Map<string, { readonly askAt: AskAt; users: number }>();
const listeners = new Set<() => void>();
let subscriptions: analysis.Subscriptions | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The answer to a question with this id. The component is drawn again only when the answer is another one. */
export function usePermission<Ask extends AskAt>(id: string, askAt: Ask): analysis.AnswerOf<ReturnType<Ask>> {
  const answer = useSyncExternalStore(
    useCallback((told: () => void) => listen(id, askAt, told), [id]),
    () => {
      if (!asked.has(id)) keep(id, askAt);
      return entryOf(subscriptions!.questions, id)?.answer;
    },
  );
  return answer as analysis.AnswerOf<ReturnType<Ask>>;
}

/** Opens a tenant: every question is asked anew. */
export function askAbout(tenant: Tenant): void {
  keepAnswers(analysis.subscriptionsOf(tenant, [...asked.keys()].map(questionNow)).value);
  listeners.forEach((told) => told());
}

/** Tells of the tenant after a change: only questions that read something of what changed are asked again. */
export function tellChange(tenant: Tenant): void {
  keepAnswers(analysis.decisionsAffected(subscriptions!, tenant).value?.subscriptions);
  listeners.forEach((told) => told());
}

/** Asks those whose answers have ended, at the first instant at which one does. A timer takes at most 2 ** 31 - 1 milliseconds. */
function keepAnswers(later: analysis.Subscriptions | undefined): void {
  subscriptions = later ?? subscriptions;
  const waitMilli = Math.max(0, (subscriptions?.validUntil ?? Infinity) - nowMilli());
  clearTimeout(timer);
  timer = setTimeout(askDue, Math.min(waitMilli, 2 ** 31 - 1));
}

function askDue(): void {
  const due = analysis.questionsDue(subscriptions!, nowMilli()).map(({ id }) => questionNow(id));
  keepAnswers(analysis.withQuestions(subscriptions!, due).value);
  listeners.forEach((told) => told());
}

function questionNow(id: string): analysis.Subscription {
  return { id, ...asked.get(id)!.askAt(nowMilli()) };
}

function keep(id: string, askAt: AskAt): void {
  asked.set(id, { askAt, users: 0 });
  keepAnswers(analysis.withQuestions(subscriptions!, [questionNow(id)]).value);
}

function listen(id: string, askAt: AskAt, told: () => void): () => void {
  if (!asked.has(id)) keep(id, askAt);
  asked.get(id)!.users += 1;
  listeners.add(told);
  return () => {
    listeners.delete(told);
    if (--asked.get(id)!.users > 0) return;
    asked.delete(id);
    subscriptions = analysis.withoutQuestions(subscriptions!, [id]);
  };
}
