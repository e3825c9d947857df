import { type Decision, decision } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isBeyondKind, isOpen, levelGiven } from "./inForce.ts";
import {
  type Module,
  type ModuleLevel,
  type ModuleLevels,
  type NoneViewEdit,
  type OnOff,
  type OpenLevel,
  profileModules,
} from "./modules.ts";
import type { ProfilePermissions } from "./profile.ts";

/** The answer about a module in force, for both who ask at which level and who ask whether at all. */
interface ModuleAnswer<Level> {
  readonly level: Decision<Level>;
  readonly isUsable: Decision<boolean>;
}

interface ModuleAnswers<Level extends ModuleLevel> {
  readonly notSwitchedOn: ModuleAnswer<Level>;
  readonly beyondKind: ModuleAnswer<Level>;
  readonly neither: ModuleAnswer<Level>;
  readonly all: ModuleAnswer<Level>;
  readonly specific: Readonly<Record<Level & OpenLevel, ModuleAnswer<Level>>>;
}

type AnswersByModule = { readonly [Name in Module]: ModuleAnswers<ModuleLevels[Name]> };

const answers: AnswersByModule = answersByModule();

/** UP1, UP2, UP13, with the rule that speaks of the module. */
export function moduleAnswer<Name extends Module>(
  profile: ProfilePermissions,
  module: Name,
): ModuleAnswer<ModuleLevels[Name]> {
  const level = levelGiven(profile, module);
  const { notSwitchedOn, beyondKind, neither, all, specific } = answers[module];
  if (isBeyondKind(profile, module)) return isOpen(level) ? beyondKind : neither;
  if (!isOpen(level)) return notSwitchedOn;
  return profile.access === "all" ? all : specific[level];
}

/* @__NO_SIDE_EFFECTS__ */
function answersByModule(): AnswersByModule {
  const { provisioning, reportingAndAnalytics, routingStrategy } = profileModules;
  return {
    agentDesktop: onOff(profileModules.agentDesktop.rules.on),
    callMonitoring: onOff(profileModules.callMonitoring.rules.on),
    callRecording: onOff(profileModules.callRecording.rules.on),
    multimedia: onOff(profileModules.multimedia.rules.on),
    provisioning: noneViewEdit(provisioning.rules.view, provisioning.rules.edit),
    recordingManagement: onOff(profileModules.recordingManagement.rules.on),
    reportingAndAnalytics: noneViewEdit(reportingAndAnalytics.rules.view, reportingAndAnalytics.rules.edit),
    routingStrategy: noneViewEdit(routingStrategy.rules.view, routingStrategy.rules.edit),
  };
}

function onOff(on: RuleId): ModuleAnswers<OnOff> {
  return {
    ...closed<OnOff>("off"),
    all: answer<OnOff>("on", true, "UP1", on),
    specific: { on: answer<OnOff>("on", true, "UP2", on) },
  };
}

function noneViewEdit(view: RuleId, edit: RuleId): ModuleAnswers<NoneViewEdit> {
  return {
    ...closed<NoneViewEdit>("none"),
    all: answer<NoneViewEdit>("edit", true, "UP1", edit),
    specific: {
      view: answer<NoneViewEdit>("view", true, "UP2", view),
      edit: answer<NoneViewEdit>("edit", true, "UP2", edit),
    },
  };
}

function closed<Level>(
  lowest: Level,
): Record<"notSwitchedOn" | "beyondKind" | "neither", ModuleAnswer<Level>> {
  return {
    notSwitchedOn: answer(lowest, false, "UP2"),
    beyondKind: answer(lowest, false, "UP13"),
    neither: answer(lowest, false, "UP2", "UP13"),
  };
}

function answer<Level>(level: Level, isUsable: boolean, ...because: NonEmpty<RuleId>): ModuleAnswer<Level> {
  return { level: decision(level, ...because), isUsable: decision(isUsable, ...because) };
}
