import type { RuleId } from "../kernel/decision/rule.ts";
import { type Category, categories } from "./categories.ts";
import type { Reason } from "./reasonsOf.ts";

/** What a role includes as a whole. Another rule of the same category says what this is about. */
const generalRules: readonly RuleId[] = ["RL1", "RL3", "RL4", "RL5"];

/**
 * The place of the reason that says most: of the category that decides (AN8), the first rule that is about what was asked, or
 * else the first one. Of an answer that is no refusal, the first reason.
 */
export function mainReason(reasons: readonly Reason[]): number {
  const inOrder = Object.keys(categories) as readonly Category[];
  const deciding = inOrder.find((each) => reasons.some(({ category }) => category === each)) ?? null;
  const first = reasons.findIndex(({ category }) => category === deciding);
  const special = reasons.findIndex(
    ({ rule, category }) => category === deciding && !generalRules.includes(rule),
  );
  return special === -1 ? first : special;
}
