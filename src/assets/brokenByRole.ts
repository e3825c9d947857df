import type { Person } from "../vocabulary/person.ts";
import type { Role } from "../vocabulary/role.ts";
import type { AssetAction } from "./asset.ts";
import type { AssetKind } from "./sharingTable.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";

const owner = ruleSet("RL1");
const full = ruleSet("RL2");
const limited = ruleSet("RL3");
const readOnly = ruleSet("RL4");
const restricted = ruleSet("RL5");
const misplaced = ruleSet("TM3");

/** The rule that says what a role may do. */
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

/** The rules that an action breaks because of the person's role. An Owner below tenant level has no rights (TM3). */
export function brokenByRole({ role, home }: Person, action: AssetAction, kind: AssetKind): RuleSet {
  if (role === "owner" && home.level !== "tenant") return misplaced;
  return isWithheld(role, action, kind) ? ruleOfRole(role) : noRules;
}

function isWithheld(role: Role, action: AssetAction, kind: AssetKind): boolean {
  switch (role) {
    case "owner":
    case "full":
      return false;
    case "limited":
      return action === "delete" && (kind === "service" || kind === "number" || kind === "app");
    case "readOnly":
      return action !== "view";
    case "restricted":
      return true;
  }
}
