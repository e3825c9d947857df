import type { Ledger } from "../kernel/ledger/ledger.ts";
import { lowestBy } from "../kernel/ledger/lowestBy.ts";
import { ownValue } from "../kernel/schema/guards.ts";
import type { Checked } from "../kernel/schema/issue.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { AskedQuestion } from "./askedQuestion.ts";
import { malformedTenantIssue } from "./classesOf.ts";
import { notMadeIssue } from "./notMadeIssue.ts";
import type { Reader, Readers } from "./readers.ts";

/** A question that somebody keeps asking: `{ id: "save", ...asking(assetAccess, "ann", "edit", "letter") }`. */
export interface Subscription<Answer = unknown> extends AskedQuestion<Answer> {
  /** An id of yours, under which you find the question again. */
  readonly id: string;
}

/** What a question answers. */
export type AnswerOf<Question extends AskedQuestion> =
  Question extends AskedQuestion<infer Answer> ? Answer : never;

/** A question that somebody keeps asking, with its answer. */
export interface AnsweredQuestion<Answer = unknown> extends Subscription<Answer> {
  /** A copy, plain JSON and frozen. Undefined where there is none: the question throws, is no function, or answers later. */
  readonly answer: Answer | undefined;
}

/**
 * The questions that somebody keeps asking about a tenant, each with its answer. `subscriptionsOf` makes them.
 * They live in memory only: a copy, or what was stored and parsed, is refused (ST3). Store the questions, and ask them anew.
 */
export interface Subscriptions<Answer = unknown> {
  /** The tenant of which the answers tell. */
  readonly tenant: Tenant;
  /** The questions, by their ids. Read them by `entryOf`, `entriesOf` or `entriesAfter`. */
  readonly questions: Ledger<AnsweredQuestion<Answer>>;
  /** Epoch milliseconds: the earliest `validUntil` of an answer (AN2). Absent if no answer changes with time. */
  readonly validUntil?: number;
}

/** A question that was asked, and what its answer depends on. */
export interface KeptQuestion {
  readonly answered: AnsweredQuestion;
  readonly reader: Reader;
}

/** What belongs to subscriptions: their questions, what each reads, and who reads what. */
export interface SubscriptionState {
  readonly tenant: Tenant;
  readonly questions: Ledger<AnsweredQuestion>;
  readonly reads: Ledger<Reader>;
  readonly readers: Readers;
}

/** The subscriptions that this library made, so that nothing in an object has to be believed (ST7). */
const made = /* @__PURE__ */ new WeakMap<object, SubscriptionState>();

const ends = /* @__PURE__ */ lowestBy<AnsweredQuestion>(({ answer }) => endOf(answer));

/** When an answer ends; Infinity if it does not, or says nothing of it. */
function endOf(answer: unknown): number {
  const until = ownValue(answer, "validUntil");
  return isInstant(until) ? until : Infinity;
}

/** Subscriptions, as the caller keeps them. Frozen, but for the functions that are asked: those are their owners'. */
export function madeSubscriptions<Answer>(state: SubscriptionState): Subscriptions<Answer> {
  const { tenant, questions } = state;
  const untilMilli = ends.of(questions);
  const shown = Object.freeze({
    tenant,
    questions: questions as Ledger<AnsweredQuestion<Answer>>,
    ...(untilMilli !== Infinity && { validUntil: untilMilli }),
  });
  made.set(shown, state);
  return shown;
}

/** Issues tell of what the library did not make (ST3), and of a tenant for a single answer that was given since (ST17). */
export function readSubscriptions(given: unknown): Checked<SubscriptionState> {
  const state = typeof given === "object" && given !== null ? made.get(given) : undefined;
  if (state === undefined) return notMadeSubscriptions;
  return readTenant(state.tenant) === undefined ? malformedTenantIssue : { value: state };
}

const notMadeSubscriptions = /* @__PURE__ */ notMadeIssue("subscriptions");

/** The questions whose answers have ended at this instant, sorted by id. */
export function endedBy({ questions }: SubscriptionState, nowMilli: number): readonly AnsweredQuestion[] {
  return ends.upTo(questions, nowMilli);
}
