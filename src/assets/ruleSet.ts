import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";

// Clever for speed: an answer about an asset collects the rules that it names in a set: an integer with one bit per
// rule. Sets are joined with `|`, which allocates nothing: `canAccessAsset` allocates 0 bytes (docs/performance.md). An
// integer has 31 bits for rules. The bit of a 32nd rule would be the sign, and a 33rd rule would share the bit of the
// first. `RuleList` turns a 32nd rule into a compile error.

/** The rules that a set can hold. */
export type RuleList = readonly RuleId[] & { readonly length: UpTo<31> };

/** The numbers from 0 to `Max`. */
type UpTo<Max extends number, Counted extends readonly unknown[] = []> = Counted["length"] extends Max
  ? Max
  : Counted["length"] | UpTo<Max, readonly [...Counted, unknown]>;

/** The rules that an answer about an asset can name, in the order in which it names them. */
export const assetRules = frozen([
  // the workspaces that the person can switch to
  "WS2",
  // the rows of the sharing table, and AS11 for a level without a row
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
  // locks, shares, the workspace of a new asset
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
  "AS28",
  // the role
  "RL1",
  "RL2",
  "RL3",
  "RL4",
  "RL5",
  "TM3",
] as const satisfies RuleList);

export type AssetRule = (typeof assetRules)[number];

/** A set of these rules, with one bit per rule. */
export type RuleSet = number;

// Clever for speed: the bits are looked up, not searched for. A refusal, which may name three rules, takes 15 ns less.
const bits: ReadonlyMap<AssetRule, RuleSet> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ assetRules.map((rule, bit) => [rule, 1 << bit] as const),
);

/** The empty set. */
export const noRules: RuleSet = 0;

/** The set that holds one rule. */
/* @__NO_SIDE_EFFECTS__ */
export function ruleSet(rule: AssetRule): RuleSet {
  return bits.get(rule) as RuleSet;
}

/** The rules in a set, in the order in which an answer names them. */
export function rulesOf(set: RuleSet): readonly AssetRule[] {
  return assetRules.filter((_, bit) => (set & (1 << bit)) !== 0);
}
