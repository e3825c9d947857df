import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { grantedLevel, storedLevel, storedToggle } from "./access.ts";
import { isAboveCeiling } from "./kinds.ts";
import {
  isModule,
  isOpenLevel,
  isTooLow,
  type Module,
  moduleLevels,
  type Toggle,
  toggleRows,
  togglesOf,
} from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";
import { toggleRules } from "./profileModules.ts";

/** A setting of a profile that has no effect: the level of a module, or a toggle beneath it (UP21). */
export interface IneffectiveSetting {
  readonly module: Module;
  /** Null if the setting is the level. */
  readonly toggle: Toggle | null;
  /** The rules that take its effect away. */
  readonly because: NonEmpty<RuleId>;
}

const none = decision<readonly IneffectiveSetting[]>([], "UP21");

/**
 * The settings of the profile that have no effect, in the order of the modules. They are kept, and take effect when the
 * cause goes away (UP21). The causes are access `all`, for every level and every toggle that grants (UP1); the kind's
 * ceiling (UP13); and for a toggle that is on, a closed module (UP2) or a level lower than the toggle needs. Returns
 * null for a profile outside its type (ST10).
 */
export function ineffectiveProfileSettings(
  profile: ProfilePermissions,
): Decision<readonly IneffectiveSetting[] | null> {
  if (!isProfilePermissions(profile)) return unanswerable;
  const value = Object.keys(moduleLevels)
    .filter(isModule)
    .flatMap((module) => {
      const toggles = togglesOf(module);
      return [
        ...ineffectiveIf(module, null, rulesAgainstLevel(profile, module)),
        ...toggles.flatMap((toggle) =>
          ineffectiveIf(module, toggle, rulesAgainstToggle(profile, module, toggle)),
        ),
      ];
    });
  return value.length === 0 ? none : { value, because: none.because };
}

/** The setting, if any check names a rule against it. */
function ineffectiveIf(
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
  return [
    profile.access === "all" && "UP1",
    isOpenLevel(level) && isAboveCeiling(profile.kind, module) && "UP13",
  ];
}

function rulesAgainstToggle(
  profile: ProfilePermissions,
  module: Module,
  toggle: Toggle,
): readonly (RuleId | false)[] {
  const isOn = storedToggle(profile, toggle);
  if (isOn === undefined) return [];
  const { effect, needs } = toggleRows[toggle];
  const level = grantedLevel(profile, module);
  return [
    profile.access === "all" && effect === "grants" && "UP1",
    isOn && !isOpenLevel(level) && "UP2",
    isOn && isTooLow(level, needs) && ruleOfTooLowLevel(toggle),
    isOn && isAboveCeiling(profile.kind, module, toggle) && "UP13",
  ];
}

/** The rule by which the toggle has no effect at a level lower than it needs. */
function ruleOfTooLowLevel(toggle: Toggle): RuleId {
  return toggle === "manageFlowScripts" ? "UP10" : toggleRules[toggle];
}
