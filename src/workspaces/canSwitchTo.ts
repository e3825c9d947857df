import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { owns } from "../kernel/schema/guards.ts";
import type { Person } from "../vocabulary/person.ts";
import { isWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";

const homeKeys = ["home"] as const;
const may = decision(true, "WS2");
const mayNot = decision(false, "WS2");

/**
 * Whether a person may be in a workspace: their home and what lies below it, wherever they have switched to and whatever
 * their role (WS1, WS2).
 */
export function canSwitchTo(person: Pick<Person, "home">, target: Workspace): boolean {
  return decideSwitchTo(person, target).value;
}

export function decideSwitchTo(person: Pick<Person, "home">, target: Workspace): Decision<boolean> {
  if (!owns(person, homeKeys) || !isWorkspace(person.home) || !isWorkspace(target)) return outsideType;
  return reaches(person.home, target) ? may : mayNot;
}
