import type { Decision } from "../kernel/decision/decision.ts";
import type { DecisionFacts } from "../kernel/decision/facts.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { rowsByKind } from "./sharingTable.ts";
import { type AssetRule, noRules, type RuleSet, ruleSet, rulesOf } from "./ruleSet.ts";

/** A decision about an asset. A refusal says from which workspaces the action would be allowed. */
export interface AssetDecision extends Decision<boolean> {
  /**
   * The workspaces from which a refused action would be allowed: the tenant first, then groups, then teams, each once.
   * Only those that the person can switch to from home (WS2); if any of these would do, home stands for them all. Empty
   * if no switch helps, because the role, a lock or the kind refuses the action. Absent in an allow.
   */
  readonly allowedFrom?: readonly Workspace[];
}

export const noWorkspaces: readonly Workspace[] = frozen([]);

/** The answer to a question about an asset that has a value outside its declared type (ST10). */
export const outsideAssetType: AssetDecision = frozen({
  value: false,
  because: ["ST10"],
  allowedFrom: noWorkspaces,
});

const rulesOfTable = /* @__PURE__ */ rulesOfRows();
const rulesOfEffects = ["AS12", "AS13", "AS19", "AS25", "AS26"] as const;
const rulesOfAssets = ["AS12", "AS14", "AS16", "AS18", "AS21", "AS24", "AS25"] as const;

// Clever for speed: nearly every answer names at most one rule of each list. Those answers are made once, at load, and
// all others when they are needed, so that a decision allocates 12 bytes on average (docs/performance.md).
const allows = answersOf(true, rulesOfTable, rulesOfEffects, ["RL1", "RL2", "RL3", "RL4"]);
const refusals = answersOf(false, ["WS2"], rulesOfTable, rulesOfAssets, ["RL3", "RL4", "RL5", "TM3"]);

/** The decision that names these rules. A refusal holds in every workspace. */
export function assetDecision(value: boolean, rules: RuleSet): AssetDecision {
  return (value ? allows : refusals).get(rules) ?? answer(value, rulesOf(rules));
}

/** The refusal that names these rules, does not hold in some workspaces, and brings the facts of the case (AN7). */
export function assetRefusal(
  rules: RuleSet,
  allowedFrom: readonly Workspace[],
  facts: DecisionFacts | undefined,
): AssetDecision {
  const refused = assetDecision(false, rules);
  if (facts !== undefined) return { value: false, because: refused.because, facts, allowedFrom };
  return allowedFrom.length === 0 ? refused : { value: false, because: refused.because, allowedFrom };
}

/* @__NO_SIDE_EFFECTS__ */
function answer(value: boolean, [first, ...others]: readonly AssetRule[]): AssetDecision {
  if (first === undefined) return outsideAssetType;
  const because: NonEmpty<RuleId> = Object.freeze([first, ...others]);
  return Object.freeze(value ? { value, because } : { value, because, allowedFrom: noWorkspaces });
}

/** An answer for each choice of at most one rule from each list. */
/* @__NO_SIDE_EFFECTS__ */
function answersOf(
  value: boolean,
  ...lists: readonly (readonly AssetRule[])[]
): ReadonlyMap<RuleSet, AssetDecision> {
  let choices = new Map<RuleSet, readonly AssetRule[]>([[noRules, []]]);
  for (const list of lists) {
    const longer = new Map(choices);
    for (const rule of list) {
      for (const [set, rules] of choices) longer.set(set | ruleSet(rule), [...rules, rule]);
    }
    choices = longer;
  }
  return new Map([...choices].map(([set, rules]) => [set, answer(value, rules)]));
}

/** The rules of the rows. An asset has one row, so an answer names at most one of them. */
/* @__NO_SIDE_EFFECTS__ */
function rulesOfRows(): readonly AssetRule[] {
  return [
    ...new Set([...rowsByKind.values()].flatMap(({ tenant, group, team }) => [tenant, group, team])),
  ].map(({ rule }) => rule);
}
