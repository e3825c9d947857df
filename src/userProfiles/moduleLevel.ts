import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { grantedLevel } from "./access.ts";
import { isAboveCeiling } from "./kinds.ts";
import {
  isModule,
  isOpenLevel,
  type Module,
  type ModuleLevel,
  type ModuleLevels,
  type NoneViewEdit,
  type OnOff,
  type OpenLevel,
} from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";
import { profileModules } from "./profileModules.ts";

/**
 * The level at which the profile opens the module: the highest with access `all` (UP1), else the level that is set
 * (UP2), and the lowest, no access, above the kind's ceiling (UP13). Returns null for an unknown module or a profile
 * outside its type (ST10).
 *
 * @example
 * const profile: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
 * moduleLevel(profile, "provisioning"); // { value: "edit", because: ["UP1", "UP7"] }
 */
export function moduleLevel<Name extends Module>(
  profile: ProfilePermissions,
  module: Name,
): Decision<ModuleLevels[Name] | null> {
  if (!isModule(module) || !isProfilePermissions(profile)) return unanswerable;
  return moduleAnswers(profile, module).level;
}

/** The answers to both questions about a module: at which level it is open, and whether it is open at all. */
interface ModuleAnswers<Level> {
  readonly level: Decision<Level>;
  readonly isUsable: Decision<boolean>;
}

/** Every pair of answers about one module. */
interface AnswerTable<Level extends ModuleLevel> {
  readonly closed: ModuleAnswers<Level>;
  readonly aboveCeiling: ModuleAnswers<Level>;
  readonly closedAboveCeiling: ModuleAnswers<Level>;
  readonly all: ModuleAnswers<Level>;
  readonly specific: Readonly<Record<Level & OpenLevel, ModuleAnswers<Level>>>;
}

type AnswerTables = { readonly [Name in Module]: AnswerTable<ModuleLevels[Name]> };

const answerTables: AnswerTables = tableByModule();

/** The two answers about a known module and a valid profile. */
export function moduleAnswers<Name extends Module>(
  profile: ProfilePermissions,
  module: Name,
): ModuleAnswers<ModuleLevels[Name]> {
  const { closed, aboveCeiling, closedAboveCeiling, all, specific } = answerTables[module];
  const level = grantedLevel(profile, module);
  if (isAboveCeiling(profile.kind, module)) return isOpenLevel(level) ? aboveCeiling : closedAboveCeiling;
  if (!isOpenLevel(level)) return closed;
  return profile.access === "all" ? all : specific[level];
}

/* @__NO_SIDE_EFFECTS__ */
function tableByModule(): AnswerTables {
  return {
    agentDesktop: onOff(profileModules.agentDesktop.rules),
    callMonitoring: onOff(profileModules.callMonitoring.rules),
    callRecording: onOff(profileModules.callRecording.rules),
    multimedia: onOff(profileModules.multimedia.rules),
    provisioning: noneViewEdit(profileModules.provisioning.rules),
    recordingManagement: onOff(profileModules.recordingManagement.rules),
    reportingAndAnalytics: noneViewEdit(profileModules.reportingAndAnalytics.rules),
    routingStrategy: noneViewEdit(profileModules.routingStrategy.rules),
  };
}

function onOff({ on }: Readonly<Record<"on", RuleId>>): AnswerTable<OnOff> {
  return {
    ...refusals<OnOff>("off"),
    all: answers<OnOff>("on", true, "UP1", on),
    specific: { on: answers<OnOff>("on", true, "UP2", on) },
  };
}

function noneViewEdit({ view, edit }: Readonly<Record<"view" | "edit", RuleId>>): AnswerTable<NoneViewEdit> {
  return {
    ...refusals<NoneViewEdit>("none"),
    all: answers<NoneViewEdit>("edit", true, "UP1", edit),
    specific: {
      view: answers<NoneViewEdit>("view", true, "UP2", view),
      edit: answers<NoneViewEdit>("edit", true, "UP2", edit),
    },
  };
}

function refusals<Level>(
  lowest: Level,
): Record<"closed" | "aboveCeiling" | "closedAboveCeiling", ModuleAnswers<Level>> {
  return {
    closed: answers(lowest, false, "UP2"),
    aboveCeiling: answers(lowest, false, "UP13"),
    closedAboveCeiling: answers(lowest, false, "UP2", "UP13"),
  };
}

function answers<Level>(level: Level, isUsable: boolean, ...because: NonEmpty<RuleId>): ModuleAnswers<Level> {
  return { level: decision(level, ...because), isUsable: decision(isUsable, ...because) };
}
