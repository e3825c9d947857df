import type { DecisionFacts } from "../kernel/decision/facts.ts";
import type { Person } from "../vocabulary/person.ts";
import { type PersonKey, personKeyCopy } from "../vocabulary/personKey.ts";
import { fromHome, type Workspace, workspaceCopy } from "../vocabulary/workspace.ts";
import { type Asset, isLocked, holderOf } from "./asset.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";

const notReachable = ruleSet("WS2");
const locked = ruleSet("AS12");
const beingWithdrawn = ruleSet("AS14");
const targetNotReachable = ruleSet("AS24");
const rulesWithFacts = notReachable | locked | beingWithdrawn | targetNotReachable;

/**
 * The facts that the sentences of these broken rules need (AN7), copied, so that the answer shares nothing with what was
 * asked (ST17). Undefined if they need none: a kind that has no lock is held by nobody.
 */
export function assetFacts(
  { home, current }: Person,
  asset: Asset,
  target: Workspace | undefined,
  broken: RuleSet,
): DecisionFacts | undefined {
  if ((broken & rulesWithFacts) === noRules) return undefined;
  const names = (rule: RuleSet): boolean => (broken & rule) !== noRules;
  const holder = names(locked) && isLocked(asset) ? holderOf(asset) : null;
  return {
    ...(names(notReachable) && { WS2: fromHome(home, current) }),
    ...(holder !== null && { AS12: { lockedBy: holderCopy(holder) } }),
    ...(names(beingWithdrawn) && { AS14: { workspace: workspaceCopy(target ?? current) } }),
    ...(names(targetNotReachable) && { AS24: fromHome(home, target as Workspace) }),
  };
}

function holderCopy(holder: PersonKey | string): PersonKey | string {
  return typeof holder === "string" ? holder : personKeyCopy(holder);
}
