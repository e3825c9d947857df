import type { Role } from "../vocabulary/role.ts";
import type { AssetAction, AssetKind } from "./asset.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";

const owner = ruleSet("RL1");
const full = ruleSet("RL2");
const limited = ruleSet("RL3");
const readOnly = ruleSet("RL4");
const restricted = ruleSet("RL5");

/** What the role withholds from every workspace: Limited some deleting, Read-only all but viewing, Restricted all. */
export function brokenByRole(role: Role, action: AssetAction, kind: AssetKind): RuleSet {
  switch (role) {
    case "owner":
    case "full":
      return noRules;
    case "limited":
      return action === "delete" && isKeptFromLimited(kind) ? limited : noRules;
    case "readOnly":
      return action === "view" ? noRules : readOnly;
    case "restricted":
      return restricted;
  }
}

/** The rule that says what the role may do. */
export function ruleOfRole(role: Role): RuleSet {
  switch (role) {
    case "owner":
      return owner;
    case "full":
      return full;
    case "limited":
      return limited;
    case "readOnly":
      return readOnly;
    case "restricted":
      return restricted;
  }
}

function isKeptFromLimited(kind: AssetKind): boolean {
  return kind === "service" || kind === "number" || kind === "app";
}
