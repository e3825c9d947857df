import { isSameJson, keptIfSame } from "../kernel/json/sameJson.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import type { ChangesInOrder } from "../storage/readChanges.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { AskedQuestion } from "./askedQuestion.ts";
import { changedKeys } from "./changedKeys.ts";
import { keptQuestion } from "./keptQuestion.ts";
import { laterTenant } from "./laterTenant.ts";
import { type Reader, readersAmong } from "./readers.ts";
import {
  type AnsweredQuestion,
  type KeptQuestion,
  madeSubscriptions,
  readSubscriptions,
  type Subscription,
  type Subscriptions,
  type SubscriptionState,
} from "./subscriptions.ts";
import { withKept } from "./withQuestions.ts";

/** A question that gets another answer now. An answer is undefined where there is none (`AnsweredQuestion`). */
export interface AffectedDecision<Answer = unknown> extends Subscription<Answer> {
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/** What a change makes of the answers to some questions. */
export interface DecisionsAffected<Answer = unknown> {
  /** The questions that get another answer, sorted by their ids. */
  readonly affected: readonly AffectedDecision<Answer>[];
  /** All questions with their answers afterwards. */
  readonly subscriptions: Subscriptions<Answer>;
}

/**
 * Which questions get another answer after a change (AN11), with both answers, and the subscriptions afterwards. `later` is
 * that tenant, as `transition` gives it, or the changes that lead to it, as `applyChanges` takes them. The tenant before is
 * the one that the subscriptions are of, so that the two cannot be mistaken for each other.
 *
 * An answer is another one if its JSON differs: its value, its rules, its facts or its `validUntil`. Only questions that
 * read something of what changed are asked again, so that it costs what has changed and who reads that, not how many questions
 * there are. Time alone changes nothing here: see `questionsDue`. Issues say what is wrong with the changes, that
 * they or the tenant are another tenant's, that the
 * subscriptions are not of the library's making (ST3), or that the tenant that they are of is malformed (ST17).
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).withAsset("letter", { kind: "template" }).build();
 * const questions = [{ id: "save", ...asking(assetAccess, "ann", "edit", "letter") }];
 * const subscriptions = subscriptionsOf(bank, questions).value as Subscriptions<AssetDecision>;
 * const lowering = commandIn(bank, { type: "teammates/changeRole", teammate: "ann", role: "readOnly" });
 * const found = decisionsAffected(subscriptions, transition(bank, lowering).changes).value;
 * found?.affected.map(({ id, before, after }) => [id, before?.value, after?.value]); // [["save", true, false]]
 */
export function decisionsAffected<Answer>(
  subscriptions: Subscriptions<Answer>,
  later: Tenant | ChangesInOrder,
): Checked<DecisionsAffected<Answer>> {
  const state = readSubscriptions(subscriptions);
  if (hasIssues(state)) return state;
  const tenant = laterTenant(state.value.tenant, later);
  return hasIssues(tenant)
    ? tenant
    : Object.freeze({ value: affectedBy(subscriptions, state.value, tenant.value) });
}

function affectedBy<Answer>(
  subscriptions: Subscriptions<Answer>,
  before: SubscriptionState,
  tenant: Tenant,
): DecisionsAffected<Answer> {
  if (before.tenant === tenant) return Object.freeze({ affected: noneAffected, subscriptions });
  const ids = readersAmong(before.readers, changedKeys(before.tenant, tenant));
  const asked = askedAgain(before, tenant, ids);
  const affected = asked.filter(({ isSame }) => !isSame);
  const after = asked.reduce((state, { now }) => withKept(state, now), { ...before, tenant });
  return Object.freeze({
    affected: Object.freeze(affected.map(shownAffected<Answer>)),
    subscriptions: madeSubscriptions<Answer>(after),
  });
}

const noneAffected: readonly never[] = /* @__PURE__ */ Object.freeze([]);

interface AskedAgain {
  readonly earlier: AnsweredQuestion;
  readonly now: KeptQuestion;
  readonly isSame: boolean;
}

function askedAgain(
  { questions, reads }: SubscriptionState,
  tenant: Tenant,
  ids: readonly string[],
): readonly AskedAgain[] {
  return ids.map((id) => {
    const earlier = entryOf(questions, id) as AnsweredQuestion;
    const { answered, reader } = keptQuestion(tenant, earlier);
    const isSame = isSameJson(earlier.answer, answered.answer);
    // What stays the same is the same object, for whoever compares by that.
    const now = {
      answered: isSame ? earlier : answered,
      reader: keptIfSame(entryOf(reads, id) as Reader, reader),
    };
    return { earlier, now, isSame };
  });
}

function shownAffected<Answer>({ earlier, now }: AskedAgain): AffectedDecision<Answer> {
  const { id, question, args, answer } = earlier;
  const [before, after] = [answer as Answer | undefined, now.answered.answer as Answer | undefined];
  return Object.freeze({ id, question: question as AskedQuestion<Answer>["question"], args, before, after });
}
