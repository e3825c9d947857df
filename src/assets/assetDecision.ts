import { type Decision, outsideType, unlessBroken } from "../kernel/decision.ts";
import { frozen } from "../kernel/frozen.ts";
import type { Workspace } from "../vocabulary/workspace.ts";

export interface AssetDecision extends Decision<boolean> {
  /**
   * Of a refusal: from where it would be allowed, the tenant first, then groups, then teams, each once. Only workspaces
   * that the person can switch to from home (WS2); where any of these would do, home stands for them all. Empty where
   * no switch helps, as the role, a lock or the kind refuses it.
   */
  readonly allowedFrom?: readonly Workspace[];
}

/** The rules that an answer about an asset can name, in the order in which it names them. */
const namedRules = [
  "WS2",
  "AS1",
  "AS2",
  "AS3",
  "AS4",
  "AS5",
  "AS6",
  "AS7",
  "AS8",
  "AS9",
  "AS10",
  "AS22",
  "AS23",
  "AS11",
  "AS12",
  "AS13",
  "AS14",
  "AS16",
  "AS18",
  "AS19",
  "AS21",
  "AS24",
  "AS25",
  "AS26",
  "RL1",
  "RL2",
  "RL3",
  "RL4",
  "RL5",
] as const;

export type NamedRule = (typeof namedRules)[number];

/** A set of named rules, a bit each: joined with `|`, so that gathering what is broken allocates nothing. */
export type RuleSet = number;

export const noRules: RuleSet = 0;

/* @__NO_SIDE_EFFECTS__ */
export function ruleSet(rule: NamedRule): RuleSet {
  return 1 << namedRules.indexOf(rule);
}

const nowhere: readonly Workspace[] = frozen([]);
const allowances = constantsOfTwo(allowance);
const refusals = constantsOfTwo(refusal);

/** ST10, as a question about an asset answers it. */
export const outsideAssetType: AssetDecision = frozen({ ...outsideType, allowedFrom: nowhere });

/** Allowed by these rules. */
export function allowedBy(rules: RuleSet): AssetDecision {
  return allowances.get(rules) ?? allowance(rules);
}

/** Refused by these rules, wherever one switches to. */
export function refusedBy(rules: RuleSet): AssetDecision {
  return refusals.get(rules) ?? refusal(rules);
}

/** Refused by these rules, which concern the place alone. */
export function refusedHere(rules: RuleSet, allowedFrom: readonly Workspace[]): AssetDecision {
  return { value: false, because: refusedBy(rules).because, allowedFrom };
}

function allowance(rules: RuleSet): AssetDecision {
  return { value: true, because: refusal(rules).because };
}

function refusal(rules: RuleSet): AssetDecision {
  const named = namedRules.map((rule) => (rules & ruleSet(rule)) !== 0 && rule);
  return { ...unlessBroken(outsideType, ...named), allowedFrom: nowhere };
}

/** Nearly all answers name one rule or two: these are made once. */
/* @__NO_SIDE_EFFECTS__ */
function constantsOfTwo(answer: (rules: RuleSet) => AssetDecision): ReadonlyMap<RuleSet, AssetDecision> {
  const constants = new Map<RuleSet, AssetDecision>();
  for (const one of namedRules) {
    for (const other of namedRules) {
      const rules = ruleSet(one) | ruleSet(other);
      if (!constants.has(rules)) constants.set(rules, frozen(answer(rules)));
    }
  }
  return constants;
}
