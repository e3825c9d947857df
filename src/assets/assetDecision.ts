import type { Decision } from "../kernel/decision/decision.ts";
import type { DecisionFacts } from "../kernel/decision/facts.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { type RuleSet, rulesOf } from "./ruleSet.ts";

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

// Clever for speed: an answer that names the same rules is made once, when it is first given, so that an allow and most
// refusals allocate nothing. What an asset, a role and a workspace can break together bounds how many there are.
const allows = /* @__PURE__ */ new Map<RuleSet, AssetDecision>();
const refusals = /* @__PURE__ */ new Map<RuleSet, AssetDecision>();

/** The decision that names these rules. A refusal holds in every workspace. */
export function assetDecision(value: boolean, rules: RuleSet): AssetDecision {
  const made = value ? allows : refusals;
  const known = made.get(rules);
  if (known !== undefined) return known;
  const answer = answerOf(value, rules);
  made.set(rules, answer);
  return answer;
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

function answerOf(value: boolean, rules: RuleSet): AssetDecision {
  // There is at least one: a refusal has a broken rule, and an allow that of the row.
  const because = Object.freeze(rulesOf(rules)) as readonly RuleId[] as NonEmpty<RuleId>;
  return Object.freeze(value ? { value, because } : { value, because, allowedFrom: noWorkspaces });
}
