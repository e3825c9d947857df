import type { Person } from "../vocabulary/person.ts";
import { isMisplacedOwner } from "../vocabulary/rights.ts";
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
export function brokenByRole(person: Person, action: AssetAction, kind: AssetKind): RuleSet {
  if (isMisplacedOwner(person)) return misplaced;
  return isWithheld(person.role, action, kind) ? ruleOfRole(person.role) : noRules;
}

/** Whether a role does not have the right (RL1–RL5). */
function isWithheld(role: Role, action: AssetAction, kind: AssetKind): boolean {
  return isWithheldForAll(role, action) || isWithheldForKind(role, action, kind);
}

/** Whether a role may not do this with any asset (RL4, RL5). */
export function isWithheldForAll(role: Role, action: AssetAction): boolean {
  return role === "restricted" || (role === "readOnly" && action !== "view");
}

/** Whether a role may not do this with assets of the kind, but with others (RL3). */
export function isWithheldForKind(role: Role, action: AssetAction, kind: AssetKind): boolean {
  return (
    role === "limited" && action === "delete" && (kind === "service" || kind === "number" || kind === "app")
  );
}
