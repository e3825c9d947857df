import { decision as constant } from "../kernel/decision/decision.ts";
import { type DecisionFacts, type FactKind, factKinds, type FactName } from "../kernel/decision/facts.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { CaseOf } from "../kernel/decision/ruleCases.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isRecord, ownFacts } from "../kernel/schema/guards.ts";
import { isWorkspace } from "../vocabulary/workspace.ts";
import { isPersonInView, isWorkspaceInView, type View } from "./inView.ts";
import { categoryIn } from "./categoryOfDecision.ts";
import { type Explainable, outcomeOf, type ReadDecision, ruleIdsOf } from "./readDecision.ts";

const refusedAsUnknown = constant(false, "ST11");
/** The answer to somebody who may not know whether there is anything to be answered. */
export const unansweredAsUnknown: Explainable = constant(null, "ST11");

/**
 * What says no more than that there is nothing to be known: one and the same, whatever it was. What a command was allowed
 * to change stays, without facts, as it may have been done.
 */
export function withoutTrace(decision: ReadDecision, isCommand: boolean): Explainable {
  if (isCommand && isOfChange(decision)) return withFacts(decision, decision.because, undefined);
  return isPermission(decision, isCommand) ? refusedAsUnknown : unansweredAsUnknown;
}

/** The rules that an allow names where it changes nothing. */
const rulesOfNoChange: readonly RuleId[] = ["AS19", "AS25", "AS26", "TM11", "ST15"];

function isOfChange(decision: ReadDecision): boolean {
  return decision.value === true && !ruleIdsOf(decision).some((rule) => rulesOfNoChange.includes(rule));
}

/** Whether a yes or no allows or refuses, as that to a command does. Other answers tell what is so. */
function isPermission(decision: ReadDecision, isCommand: boolean): boolean {
  if (typeof decision.value !== "boolean") return false;
  const outcome = outcomeOf(decision, categoryIn(decision));
  return isCommand || outcome === "allowed" || outcome === "refused";
}

/** All of a decision. */
export function allOf(decision: ReadDecision): Explainable {
  return withFacts(decision, decision.because, decision.facts);
}

/** These rules of a decision, with the facts of theirs that are in view. */
export function told(view: View, decision: ReadDecision, rules: readonly RuleId[]): Explainable {
  const [first, ...rest] = rules;
  if (first === undefined) return withoutTrace(decision, false);
  const facts = Object.entries<unknown>(ownFacts(decision.facts)).filter(
    ([rule, ofRule]) => rules.includes(rule as RuleId) && areInView(view, ofRule),
  );
  const shown = facts.length === 0 ? undefined : (Object.fromEntries(facts) as DecisionFacts);
  return withFacts(decision, [first, ...rest], shown);
}

function areInView(view: View, facts: unknown): boolean {
  return (
    isRecord(facts) &&
    Object.entries(facts).every(
      ([name, fact]) =>
        Object.hasOwn(factKinds, name) && isFactInView(view, factKinds[name as FactName], fact),
    )
  );
}

/** Dates, numbers and words are about the case itself; but that somebody is gone is told to those only who see everybody. */
function isFactInView(view: View, kind: FactKind, fact: unknown): boolean {
  if (kind === "person") return isPersonInView(view, fact);
  if (kind === "case" && fact === goneHolder) return seesEverybody(view);
  return kind !== "workspace" || (isWorkspace(fact) && isWorkspaceInView(view, fact));
}

const goneHolder: CaseOf<"AS12"> = "nobody";

/** Whether a person sees every teammate of the tenant. */
export function seesEverybody({ person: { home, role } }: View): boolean {
  return home.level === "tenant" && role !== "restricted";
}

/** What is told of some of the rules only does not change with time: rules that were left out might. */
function withFacts(
  decision: ReadDecision,
  because: NonEmpty<RuleId>,
  facts: DecisionFacts | undefined,
): Explainable {
  const { value, validUntil, allowedFrom } = decision;
  const isWhole = because.length === decision.because.length;
  return {
    value,
    because,
    ...(facts !== undefined && { facts }),
    ...(isWhole && validUntil !== undefined && { validUntil }),
    ...(allowedFrom !== undefined && { allowedFrom }),
  };
}
