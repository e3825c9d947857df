import type { RuleId } from "../kernel/decision/rule.ts";
import { type Category, categories, categoryOf } from "./categories.ts";
import { type Explainable, mayRefuse, type ReadDecision, readDecision, ruleIdsOf } from "./readDecision.ts";

/**
 * The category of a refusal (AN8). Of several broken rules, the first of `malformed`, `unknown`, `forbidden`, `notEntitled`,
 * `conflict`, `elsewhere`, `later` decides: while a person is forbidden something, neither waiting nor switching helps.
 * A refusal that no workspace in reach would turn is `forbidden`. Null for an answer that is no refusal, for one that names no rule which refuses, and for what is no decision.
 *
 * @example
 * categoryOfDecision(decideDomainAllowed("ann@b.example", ["a.example"])); // "forbidden"
 * categoryOfDecision(decideDomainAllowed("ann@a.example", ["a.example"])); // null
 */
export function categoryOfDecision(decision: Explainable): Category | null {
  const read = readDecision(decision);
  return read === undefined ? null : categoryIn(read);
}

/** The category of a decision that was read. */
export function categoryIn(decision: ReadDecision): Category | null {
  if (!mayRefuse(decision)) return null;
  const named = new Set(ruleIdsOf(decision).map(categoryInDecision));
  const inOrder = Object.keys(categories) as readonly Category[];
  const category = inOrder.find((each) => named.has(each)) ?? null;
  return category === "elsewhere" && isAllowedNowhere(decision) ? "forbidden" : category;
}

/**
 * The category of a rule that a decision names. PW5 refuses wrong ages, and is named as well where no change of password is
 * due: a decision does not say which, so it counts as what the answer rests on.
 */
export function categoryInDecision(rule: RuleId): Category | null {
  return rule === "PW5" ? null : categoryOf(rule);
}

/** Whether a refusal says that no workspace which the person reaches would do. */
function isAllowedNowhere({ allowedFrom }: ReadDecision): boolean {
  return Array.isArray(allowedFrom) && allowedFrom.length === 0;
}
