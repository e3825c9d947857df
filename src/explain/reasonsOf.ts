import type { Decision } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isRecord, ownValue } from "../kernel/schema/guards.ts";
import type { Category } from "./categories.ts";
import { categoryInDecision } from "./categoryOfDecision.ts";
import { mayRefuse, type ReadDecision, readDecision, ruleIdsOf } from "./readDecision.ts";

/** A rule that decided, for those who bring texts of their own. */
export interface Reason {
  readonly rule: RuleId;
  /** Null in an answer that is no refusal, and for a rule that never refuses. */
  readonly category: Category | null;
  /** The key of a text: the rule, and whether it refused or stands behind the answer: `AS12.refused`, `AS12.basis`. */
  readonly key: `${RuleId}.${"refused" | "basis"}`;
  /** The facts of the case that a refusal brought for this rule (AN7), or null. */
  readonly facts: Readonly<Record<string, unknown>> | null;
}

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
  return ruleIdsOf(decision).map((rule): Reason => {
    const category = isRefusal ? categoryInDecision(rule) : null;
    return {
      rule,
      category,
      key: `${rule}.${category === null ? "basis" : "refused"}`,
      facts: factsFor(decision, rule),
    };
  });
}

function factsFor({ facts }: ReadDecision, rule: RuleId): Readonly<Record<string, unknown>> | null {
  const given = ownValue(facts, rule);
  return isRecord(given) ? given : null;
}
