import { type Decision, decision, type NonEmpty } from "../kernel/decision/decision.ts";
import type { Issue } from "../kernel/schema/checked.ts";
import type { Person } from "../vocabulary/person.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { Command, Commands } from "./command.ts";
import { decideAssetsCommand } from "./decideAssetsCommand.ts";
import { decideEvent, isOutsideEvent, type OutsideEvent } from "./decideEvent.ts";
import { decideProfilesCommand } from "./decideProfilesCommand.ts";
import { decideSettingsCommand, isSettingsCommand } from "./decideSettingsCommand.ts";
import { decideTeammatesCommand } from "./decideTeammatesCommand.ts";
import { decideWorkspacesCommand } from "./decideWorkspacesCommand.ts";
import { commandFormOfAny } from "./parseCommand.ts";
import { identifyActor } from "./identifyActor.ts";
import type { Tenant } from "./state.ts";

/** A decision about a command; where it is about an asset, a refusal tells from where it would be allowed. */
export interface CommandDecision extends Decision<boolean> {
  readonly allowedFrom?: readonly Workspace[];
}

const notTheSystems = decision(false, "ST9");

/**
 * Whether a command would be accepted, without doing it: it is well-formed (ST3, ST6), its actor is who they say and where
 * they can be, what it is about is there (ST11), and the area's own question allows it.
 */
export function canExecute(tenant: Tenant, command: Command): boolean {
  return decideExecute(tenant, command).value;
}

export function decideExecute(tenant: Tenant, command: Command): CommandDecision {
  const { value, issues } = commandFormOfAny(command);
  return issues === undefined ? decideParsedCommand(tenant, value) : refusalOf(issues);
}

/** The decision about a command of the declared type. */
export function decideParsedCommand(tenant: Tenant, command: Command): CommandDecision {
  const { by } = command;
  if (isOutsideEvent(command)) return by.kind === "system" ? decideEvent(tenant, command) : notTheSystems;
  if (by.kind === "system") return notTheSystems;
  const { person, refusal } = identifyActor(tenant, by);
  return person === undefined ? refusal : decidePersonal(tenant, person, command);
}

function decidePersonal(
  tenant: Tenant,
  person: Person,
  command: Exclude<Command, OutsideEvent>,
): CommandDecision {
  if (isSettingsCommand(command)) return decideSettingsCommand(tenant, person, command);
  if (isOf("workspaces", command)) return decideWorkspacesCommand(tenant, person, command);
  if (isOf("userProfiles", command)) return decideProfilesCommand(tenant, person, command);
  if (isOf("assets", command)) return decideAssetsCommand(tenant, person, command);
  return decideTeammatesCommand(tenant, person, command);
}

function isOf<Area extends keyof Commands, Any extends Command>(
  area: Area,
  command: Any,
): command is Extract<Any, Commands[Area]> {
  return command.type.startsWith(`${area}/`);
}

/** The refusal of what has these issues: their rules, each once. */
export function refusalOf([first, ...rest]: NonEmpty<Issue>): Decision<boolean> {
  const others = new Set(rest.map(({ rule }) => rule));
  others.delete(first.rule);
  return { value: false, because: [first.rule, ...others] };
}
