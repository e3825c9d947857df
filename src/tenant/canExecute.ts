import { type Decision, decision } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { Issue } from "../kernel/schema/issue.ts";
import { check } from "../kernel/schema/schema.ts";
import type { CommandDecision } from "../slices/slice.ts";
import { type Command, declarationOf } from "./command.ts";
import { anyCommand } from "./commandSchemas.ts";
import { identifyActor, refusalOfStranger } from "./identifyActor.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

const notTheSystems = decision(false, "ST9");

/**
 * Whether a command would be accepted, without executing it: it is well formed (ST3, ST6), its actor is who they say and
 * where they can be, what it is about exists (ST11), and the area's own question allows it.
 */
export function canExecute(tenant: Tenant, command: Command): boolean {
  return decideExecute(tenant, command).value;
}

/**
 * `canExecute` with its reasons. The actor is looked up before anything else is read: if the tenant does not know them, that
 * is the only reason (ST3, ST11). Otherwise a command that is malformed is refused by the rules of its issues.
 * A tenant that is malformed refuses every command (ST17).
 */
export function decideExecute(tenant: Tenant, command: Command): CommandDecision {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenant;
  const stranger = refusalOfStranger(state, command);
  if (stranger !== undefined) return stranger;
  const { value, issues } = check(anyCommand, command);
  return issues === undefined ? decideParsedCommand(state, value) : refusalOf(issues);
}

/** The decision about a command that its schema has read. */
export function decideParsedCommand(tenant: Tenant, command: Command): CommandDecision {
  const { by } = command;
  const declaration = declarationOf(command.type);
  if (declaration.from === "system") {
    return by.kind === "system" ? declaration.decide(tenant, command) : notTheSystems;
  }
  if (by.kind === "system") return notTheSystems;
  const { person, refusal } = identifyActor(tenant, by);
  return person === undefined ? refusal : declaration.decide(tenant, person, command);
}

/** The refusal of a value with these issues: their rules, each once. */
export function refusalOf([first, ...rest]: NonEmpty<Issue>): Decision<boolean> {
  const others = new Set(rest.map(({ rule }) => rule));
  others.delete(first.rule);
  return { value: false, because: [first.rule, ...others] };
}
