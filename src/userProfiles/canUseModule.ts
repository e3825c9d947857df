import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { moduleAnswer } from "./moduleAnswer.ts";
import { isModule, type Module } from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/** Whether the profile opens the module at all, be it to view only (UP1, UP2, UP13). At which level is `moduleLevel`'s. */
export function canUseModule(profile: ProfilePermissions, module: Module): boolean {
  return decideUseModule(profile, module).value;
}

export function decideUseModule(profile: ProfilePermissions, module: Module): Decision<boolean> {
  if (!isModule(module) || !isProfilePermissions(profile)) return outsideType;
  return moduleAnswer(profile, module).isUsable;
}
