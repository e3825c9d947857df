import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { ledgerOf } from "../kernel/ledger/ledger.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { malformedTenantIssue } from "./classesOf.ts";
import { keptQuestion } from "./keptQuestion.ts";
import { checkQuestions } from "./readQuestions.ts";
import { readersOf } from "./readers.ts";
import { type AnswerOf, madeSubscriptions, type Subscription, type Subscriptions } from "./subscriptions.ts";

/**
 * Asks questions about a tenant, and keeps each with its answer and what it reads (AN11): `decisionsAffected` then says which
 * answers a change makes different. `asking` makes a question, and every one has an id of yours. `withQuestions` and
 * `withoutQuestions` add and take away. A question that throws, is no function, or answers later has the answer undefined.
 * Issues say that the tenant is malformed (ST17), or what is no list of questions with an id each (ST3, ST5).
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).withAsset("letter", { kind: "template" }).build();
 * const { value } = subscriptionsOf(bank, [{ id: "save", ...asking(assetAccess, "ann", "edit", "letter") }]);
 * value !== undefined && entryOf(value.questions, "save")?.answer?.value; // true
 */
export function subscriptionsOf<Question extends Subscription>(
  tenant: Tenant,
  questions: readonly Question[],
): Checked<Subscriptions<AnswerOf<Question>>> {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenantIssue;
  const checked = checkQuestions(questions);
  if (hasIssues(checked)) return frozen(checked);
  const kept = checked.value.map((question) => keptQuestion(state, question));
  const readers = kept.map(({ reader }) => reader);
  const made = {
    tenant: state,
    questions: ledgerOf(kept.map(({ answered }) => answered)),
    reads: ledgerOf(readers),
    readers: readersOf(readers),
  };
  return Object.freeze({ value: madeSubscriptions<AnswerOf<Question>>(made) });
}
