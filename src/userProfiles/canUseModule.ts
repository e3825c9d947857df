import { type Decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import { brokenByCeiling } from "./brokenByCeiling.ts";
import { moduleAnswers } from "./moduleLevel.ts";
import { isModule, type Module } from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";
import { levelRank } from "./access.ts";

/**
 * Whether the profile opens the module, at any level (UP1, UP2, UP13). `moduleLevel` says at which level. An unknown
 * module or a profile outside its type gives false (ST10).
 *
 * @example
 * const profile: ProfilePermissions = {
 *   kind: "supervisor",
 *   access: "specific",
 *   modules: { callMonitoring: { level: "on" } },
 * };
 * canUseModule(profile, "callMonitoring"); // true
 * canUseModule(profile, "callRecording"); // false
 */
export function canUseModule(profile: ProfilePermissions, module: Module): boolean {
  return isModule(module) && isProfilePermissions(profile) && levelRank(profile, module) > 0;
}

/**
 * `canUseModule` with its reasons. An allow names the access (UP1 or UP2) and the rule about the module at that level
 * (UP3, UP4, UP6–UP11). A refusal names UP2 for a closed module and UP13 for one above the kind's ceiling; ST10 for a
 * value outside its type.
 */
export function decideUseModule(profile: ProfilePermissions, module: Module): Decision<boolean> {
  if (!isModule(module) || !isProfilePermissions(profile)) return outsideType;
  const { isUsable } = moduleAnswers(profile, module);
  if (isUsable.value) return isUsable;
  const isClosed = isUsable.because.includes("UP2");
  return unlessBroken(
    isUsable,
    isClosed && { rule: "UP2", facts: { module } },
    brokenByCeiling(profile.kind, module),
  );
}
