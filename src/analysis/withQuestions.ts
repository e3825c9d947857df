import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, withEntry } from "../kernel/ledger/ledger.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { keptQuestion } from "./keptQuestion.ts";
import { rereadBy } from "./readers.ts";
import { checkQuestions } from "./readQuestions.ts";
import {
  type AnswerOf,
  type KeptQuestion,
  madeSubscriptions,
  readSubscriptions,
  type Subscription,
  type SubscriptionState,
  type Subscriptions,
} from "./subscriptions.ts";

/**
 * The subscriptions with these questions, too, which it asks about the same tenant. One whose id is there already takes its
 * place: so is a question asked again whose answer has ended, with a later instant among its arguments. It costs as much as
 * these questions do. Issues are those of `subscriptionsOf`, and that
 * the subscriptions are not of the library's making (ST3).
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).build();
 * const none = subscriptionsOf(bank, []).value as Subscriptions;
 * const some = withQuestions(none, [{ id: "key", ...asking(featureAccess, "ann", "viewProfileKey") }]).value as Subscriptions;
 * entriesOf(some.questions).map(({ id }) => id); // ["key"]
 */
export function withQuestions<Answer, Question extends Subscription>(
  subscriptions: Subscriptions<Answer>,
  questions: readonly Question[],
): Checked<Subscriptions<Answer | AnswerOf<Question>>> {
  const read = readSubscriptions(subscriptions);
  if (hasIssues(read)) return read;
  const state = read.value;
  const checked = checkQuestions(questions);
  if (hasIssues(checked)) return frozen(checked);
  const later = checked.value.map((question) => keptQuestion(state.tenant, question)).reduce(withKept, state);
  return Object.freeze({ value: madeSubscriptions<Answer | AnswerOf<Question>>(later) });
}

/** The state with what became of a question. */
export function withKept(
  { tenant, questions, reads, readers }: SubscriptionState,
  { answered, reader }: KeptQuestion,
): SubscriptionState {
  const before = entryOf(reads, reader.id)?.reads ?? [];
  return {
    tenant,
    questions: withEntry(questions, answered),
    reads: withEntry(reads, reader),
    readers: rereadBy(readers, reader.id, before, reader.reads),
  };
}
