import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isBelow, isBeyondKind, isOpen, levelGiven, storedLevel, storedToggle } from "./inForce.ts";
import { isModule, isToggleOf, type Module, profileModules, type Toggle, toggleRows } from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/** A setting without effect: a module's level, or a toggle beneath it. */
export interface IneffectiveSetting {
  readonly module: Module;
  /** Null where it is the level. */
  readonly toggle: Toggle | null;
  /** The rules that take its effect away. */
  readonly because: NonEmpty<RuleId>;
}

const none = decision<readonly IneffectiveSetting[]>([], "UP21");

/**
 * What is set without effect, in the order of the module list: with access `all` every level and every toggle that
 * grants (UP1), what is on beyond the kind's ceiling (UP13), a toggle that is on while its module is off (UP2) or below
 * the level that the toggle needs. All of it is kept (UP21). Null for a profile outside its type (ST10).
 */
export function ineffectiveProfileSettings(
  profile: ProfilePermissions,
): Decision<readonly IneffectiveSetting[] | null> {
  if (!isProfilePermissions(profile)) return unanswerable;
  const value = Object.keys(profileModules)
    .filter(isModule)
    .flatMap((module) => {
      const toggles = Object.keys(profileModules[module].toggles).filter((name) => isToggleOf(module, name));
      return [
        ...entry(module, null, rulesAgainstLevel(profile, module)),
        ...toggles.flatMap((toggle) => entry(module, toggle, rulesAgainstToggle(profile, module, toggle))),
      ];
    });
  return value.length === 0 ? none : { value, because: none.because };
}

function entry(
  module: Module,
  toggle: Toggle | null,
  checks: readonly (RuleId | false)[],
): readonly IneffectiveSetting[] {
  const [first, ...rest] = checks.filter((check) => check !== false);
  return first === undefined ? [] : [{ module, toggle, because: [first, ...rest] }];
}

function rulesAgainstLevel(profile: ProfilePermissions, module: Module): readonly (RuleId | false)[] {
  const level = storedLevel(profile, module);
  if (level === undefined) return [];
  return [profile.access === "all" && "UP1", isOpen(level) && isBeyondKind(profile, module) && "UP13"];
}

function rulesAgainstToggle(
  profile: ProfilePermissions,
  module: Module,
  toggle: Toggle,
): readonly (RuleId | false)[] {
  const isOn = storedToggle(profile, module, toggle);
  if (isOn === undefined) return [];
  const { effect, needs } = toggleRows[toggle];
  const level = levelGiven(profile, module);
  return [
    profile.access === "all" && effect === "grants" && "UP1",
    isOn && !isOpen(level) && "UP2",
    isOn && isBelow(level, needs) && ruleBelow(toggle),
    isOn && isBeyondKind(profile, module, toggle) && "UP13",
  ];
}

/** Which rule says that the toggle has no effect at a lower level than it needs. */
function ruleBelow(toggle: Toggle): RuleId {
  return toggle === "manageFlowScripts" ? "UP10" : toggleRows[toggle].rule;
}
