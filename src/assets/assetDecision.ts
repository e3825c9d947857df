import type { Decision } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { rowsByKind } from "./table.ts";
import { type AssetRule, noRules, type RuleSet, ruleSet, rulesOf } from "./ruleSet.ts";

export interface AssetDecision extends Decision<boolean> {
  /**
   * Of a refusal: from where it would be allowed, the tenant first, then groups, then teams, each once. Only workspaces
   * that the person can switch to from home (WS2); where any of these would do, home stands for them all. Empty where
   * no switch helps, as the role, a lock or the kind refuses it.
   */
  readonly allowedFrom?: readonly Workspace[];
}

const nowhere: readonly Workspace[] = frozen([]);

/** ST10, as a question about an asset answers it. */
export const outsideAssetType: AssetDecision = frozen({
  value: false,
  because: ["ST10"],
  allowedFrom: nowhere,
});

/** The rules of the rows; each asset has one row, so an answer names at most one of them. */
const table = /* @__PURE__ */ rulesOfRows();
const remarks = ["AS13", "AS19", "AS25", "AS26"] as const;
const obstacles = ["AS12", "AS14", "AS16", "AS18", "AS21", "AS24", "AS25"] as const;

// Nearly all answers name one rule of each list at most: these are made once, the others when they are asked for.
const allowances = constants(true, table, remarks, ["RL1", "RL2", "RL3", "RL4"]);
const refusals = constants(false, ["WS2"], table, obstacles, ["RL3", "RL4", "RL5", "TM3"]);

/** Allowed by these rules; or refused by them, wherever one switches to. */
export function answeredBy(rules: RuleSet, value: boolean): AssetDecision {
  return (value ? allowances : refusals).get(rules) ?? answer(value, rulesOf(rules));
}

/** Refused by these rules, save in some workspaces. */
export function refusedSave(allowedFrom: readonly Workspace[], rules: RuleSet): AssetDecision {
  const refused = answeredBy(rules, false);
  return allowedFrom.length === 0 ? refused : { value: false, because: refused.because, allowedFrom };
}

/* @__NO_SIDE_EFFECTS__ */
function answer(value: boolean, [first, ...others]: readonly AssetRule[]): AssetDecision {
  if (first === undefined) return outsideAssetType;
  const because: NonEmpty<RuleId> = Object.freeze([first, ...others]);
  return Object.freeze(value ? { value, because } : { value, because, allowedFrom: nowhere });
}

/** An answer for each choice of at most one rule from each list. */
/* @__NO_SIDE_EFFECTS__ */
function constants(
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

/* @__NO_SIDE_EFFECTS__ */
function rulesOfRows(): readonly AssetRule[] {
  return [
    ...new Set([...rowsByKind.values()].flatMap(({ tenant, group, team }) => [tenant, group, team])),
  ].map(({ rule }) => rule);
}
