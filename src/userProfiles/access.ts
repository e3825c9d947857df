import { own } from "../kernel/schema/guards.ts";
import { type Decision, decision } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isAboveCeiling } from "./kinds.ts";
import {
  type Module,
  type ModuleLevel,
  moduleLevels,
  type ModuleLevels,
  type Toggle,
  toggleRows,
} from "./modules.ts";
import type { ModuleAccess, ModuleSetting, ProfilePermissions } from "./profile.ts";
import { profileModules } from "./profileModules.ts";

/** One answer for each kind of module access: `all` names UP1, `specific` names UP2. */
export type DecisionByAccess<Value> = Readonly<Record<ModuleAccess, Decision<Value>>>;

/* @__NO_SIDE_EFFECTS__ */
export function decisionByAccess<Value>(value: Value, ...because: NonEmpty<RuleId>): DecisionByAccess<Value> {
  return frozen({ all: decision(value, "UP1", ...because), specific: decision(value, "UP2", ...because) });
}

/** The level that the access grants: the highest with `all` (UP1), else the stored one (UP2), whatever the ceiling. */
export function grantedLevel<Name extends Module>(
  profile: ProfilePermissions,
  module: Name,
): ModuleLevels[Name] {
  const { levels, highest } = profileModules[module];
  return profile.access === "all" ? highest : (storedLevel(profile, module) ?? levels[0]);
}

/** The place among the levels of the module at which the profile opens it: 0 if it is closed, as above the ceiling (UP13). */
export function levelRank(profile: ProfilePermissions, module: Module): number {
  if (isAboveCeiling(profile.kind, module)) return 0;
  const levels: readonly ModuleLevel[] = moduleLevels[module];
  return profile.access === "all"
    ? levels.length - 1
    : levels.indexOf(storedLevel(profile, module) ?? moduleLevels[module][0]);
}

/** Whether a toggle that grants is off or one that restricts is on, whatever the ceiling and the level of the module. */
export function isRefusedByToggle(profile: ProfilePermissions, toggle: Toggle): boolean {
  const isSet = storedToggle(profile, toggle) === true;
  // With access `all`, every toggle that grants is on, and one that restricts only if it is set (UP1).
  return toggleRows[toggle].effect === "restricts" ? isSet : profile.access !== "all" && !isSet;
}

export function storedLevel<Name extends Module>(
  profile: ProfilePermissions,
  module: Name,
): ModuleLevels[Name] | undefined {
  return own<ModuleSetting<Name>, "level">(storedSetting(profile, module), "level");
}

export function storedToggle(profile: ProfilePermissions, toggle: Toggle): boolean | undefined {
  const toggles: Readonly<Partial<Record<Toggle, boolean>>> =
    own(storedSetting(profile, toggleRows[toggle].module), "toggles") ?? {};
  return own(toggles, toggle);
}

function storedSetting<Name extends Module>(profile: ProfilePermissions, module: Name): ModuleSetting<Name> {
  return own(profile.modules, module) ?? {};
}
