import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { moduleAnswer } from "./moduleAnswer.ts";
import { isModule, type Module, type ModuleLevels } from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/**
 * The level at which the module is in force: with access `all` the highest (UP1), else the one that is set (UP2), and
 * no access beyond the kind's ceiling (UP13). Null for an unknown module or a profile outside its type (ST10).
 */
export function moduleLevel<Name extends Module>(
  profile: ProfilePermissions,
  module: Name,
): Decision<ModuleLevels[Name] | null> {
  if (!isModule(module) || !isProfilePermissions(profile)) return unanswerable;
  return moduleAnswer(profile, module).level;
}
