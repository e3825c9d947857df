import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { owns } from "../kernel/schema/guards.ts";
import type { Person } from "../vocabulary/person.ts";
import { isWorkspace, reaches, type Workspace, workspaceCopy } from "../vocabulary/workspace.ts";

const homeKeys = ["home"] as const;
const allowed = decision(true, "WS2");

/**
 * Whether a person may switch to a workspace: to their home or to one below it, whatever their role and their current
 * workspace (WS1, WS2). A value outside its declared type gives false (ST10).
 *
 * @example
 * const carl: Pick<Person, "home"> = { home: { level: "group", group: "sales" } };
 * canSwitchTo(carl, { level: "team", group: "sales", team: "east" }); // true
 * canSwitchTo(carl, { level: "tenant" }); // false
 */
export function canSwitchTo(person: Pick<Person, "home">, target: Workspace): boolean {
  return isSwitch(person, target) && reaches(person.home, target);
}

/** `canSwitchTo` with its reasons. An allow and a refusal name WS2; ST10 for a value outside its declared type. */
export function decideSwitchTo(person: Pick<Person, "home">, target: Workspace): Decision<boolean> {
  if (!isSwitch(person, target)) return outsideType;
  if (reaches(person.home, target)) return allowed;
  const [home, workspace] = [workspaceCopy(person.home), workspaceCopy(target)];
  return { value: false, because: ["WS2"], facts: { WS2: { case: "switch", home, workspace } } };
}

function isSwitch(person: unknown, target: unknown): boolean {
  return owns(person, homeKeys) && isWorkspace(person.home) && isWorkspace(target);
}
