import type { Decision } from "../kernel/decision/decision.ts";
import type { FactsOf, RuleWithFacts } from "../kernel/decision/facts.ts";
import type { Category, RefusingRule } from "./categories.ts";
import { categoryInDecision } from "./categoryOfDecision.ts";
import { knownFacts } from "./knownFacts.ts";
import { mayRefuse, type ReadDecision, readDecision, ruleIdsOf } from "./readDecision.ts";
import type { SupportingRule } from "./supportingRules.ts";

/**
 * The key of a text of one's own: the rule, and whether it refused or stands behind the answer: `AS12.refused`,
 * `ED2.basis`. A `Record<ReasonKey, string>` that compiles has a text for all of them.
 */
export type ReasonKey = `${RefusingRule}.refused` | `${SupportingRule}.basis`;

/** A rule that refused. Which rule it is says which facts it brings. */
export type RefusingReason = {
  readonly [Id in RefusingRule]: {
    readonly rule: Id;
    readonly category: Category;
    readonly key: `${Id}.refused`;
    /** The facts of the case (AN7). Null for a rule that needs none, and where they are not known. */
    readonly facts: (Id extends RuleWithFacts ? FactsOf<Id> : never) | null;
  };
}[RefusingRule];

/** A rule that stands behind an answer. */
export type SupportingReason = {
  readonly [Id in SupportingRule]: {
    readonly rule: Id;
    readonly category: null;
    readonly key: `${Id}.basis`;
    readonly facts: null;
  };
}[SupportingRule];

/** A rule that decided, for those who bring texts of their own. */
export type Reason = RefusingReason | SupportingReason;

/**
 * The rules of a decision as data, in their order: to be shown with texts of one's own. Empty for what is no decision.
 *
 * @example
 * const [reason] = reasonsOf(decideDomainAllowed("ann@b.example", ["a.example"]));
 * reason; // { rule: "ED3", category: "forbidden", key: "ED3.refused", facts: { domain: "b.example" } }
 */
export function reasonsOf(decision: Decision<unknown>): readonly Reason[] {
  const read = readDecision(decision);
  return read === undefined ? [] : reasonsIn(read);
}

/** The rules of a decision that was read. */
export function reasonsIn(decision: ReadDecision): readonly Reason[] {
  const isRefusal = mayRefuse(decision);
  return ruleIdsOf(decision).map((rule) => {
    const category = isRefusal ? categoryInDecision(rule) : null;
    const reason =
      category === null
        ? { rule, category, key: `${rule}.basis`, facts: null }
        : { rule, category, key: `${rule}.refused`, facts: knownFacts(decision.facts, rule) };
    // By the tables: a rule with a category is one that refuses, and what its facts hold was looked at.
    return reason as Reason;
  });
}
