import { frozen } from "../kernel/json/frozen.ts";

type TableRule =
  "AS1" | "AS2" | "AS3" | "AS4" | "AS5" | "AS6" | "AS7" | "AS8" | "AS9" | "AS10" | "AS22" | "AS23";
type RefusingRule = "AS11" | "AS12" | "AS14" | "AS16" | "AS18" | "AS21" | "AS24" | "AS25";
type RemarkingRule = "AS13" | "AS19" | "AS25" | "AS26";
type RoleRule = "RL1" | "RL2" | "RL3" | "RL4" | "RL5" | "TM3";

/** What an answer about an asset can name. */
export type AssetRule = "WS2" | TableRule | RefusingRule | RemarkingRule | RoleRule;

/** In the order in which an answer names them. */
export const assetRules: readonly AssetRule[] = frozen([
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
  "TM3",
]);

/** A set of these rules, a bit each: joined with `|`, so that gathering what is broken allocates nothing. */
export type RuleSet = number;

export const noRules: RuleSet = 0;

/* @__NO_SIDE_EFFECTS__ */
export function ruleSet(rule: AssetRule): RuleSet {
  return 1 << assetRules.indexOf(rule);
}

export function rulesOf(set: RuleSet): readonly AssetRule[] {
  return assetRules.filter((_, place) => (set & (1 << place)) !== 0);
}
