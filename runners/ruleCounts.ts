import type { Decision, RuleId } from "tenant-policy";
import { categoryOf, reasonsOf } from "tenant-policy/explain";
import type { CountedDecision } from "./countedDecisions.ts";

/** How often a rule was a reason to allow, to refuse, and for another answer, such as a level. */
export interface RuleCount {
  readonly allowed: number;
  readonly refused: number;
  readonly answered: number;
}

/** The counts of the rules that were a reason at least once, by their ids. */
export type RuleCounts = ReadonlyMap<string, RuleCount>;

export const neverCounted: RuleCount = { allowed: 0, refused: 0, answered: 0 };

/** How often each rule was a reason, and for what. */
export function ruleCounts(decisions: readonly CountedDecision[]): RuleCounts {
  const counts = new Map<string, RuleCount>();
  for (const decision of decisions) {
    for (const { rule, part } of reasonsIn(decision)) {
      const before = counts.get(rule) ?? neverCounted;
      counts.set(rule, { ...before, [part]: before[part] + decision.count });
    }
  }
  return counts;
}

interface CountedReason {
  readonly rule: string;
  readonly part: keyof RuleCount;
}

/** Whether a rule refused is for the library to say, as where it explains. */
function reasonsIn({ value, because, areIssues }: CountedDecision): readonly CountedReason[] {
  const reasons = areIssues
    ? because.map((rule) => ({ rule, category: categoryOf(rule as RuleId) }))
    : reasonsOf({ value, because } as Decision<unknown>);
  return reasons.map(({ rule, category }) => {
    if (category !== null) return { rule, part: "refused" };
    return { rule, part: value === true ? "allowed" : "answered" };
  });
}
