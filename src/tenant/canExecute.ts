import { alsoBroken, alsoRefused, type Decision, decisionAbout } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { hasIssues, type Issue } from "../kernel/schema/issue.ts";
import { countsFromMilli, isDatedAhead } from "../kernel/time/datedAhead.ts";
import {
  type CommandDecision,
  happenedAtMilli,
  type OutsideEvent,
  type PersonalCommand,
} from "../slices/slice.ts";
import type { Person } from "../vocabulary/person.ts";
import { type Command, type CommandType, declarationOf, sliceOf } from "./command.ts";
import { type CommandRequest, readCommand } from "./commandRequest.ts";
import { identifyActor, refusalOfUnknownActor } from "./identifyActor.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import { isCrossLaunchCommand } from "./crossLaunchCommands.ts";
import type { Tenant } from "./tenant.ts";

const eventByPerson: Decision<false> = /* @__PURE__ */ frozen(
  /* @__PURE__ */ decisionAbout(false, { rule: "ST9", facts: { case: "byPerson" } }),
);
const commandBySystem: Decision<false> = /* @__PURE__ */ frozen(
  /* @__PURE__ */ decisionAbout(false, { rule: "ST9", facts: { case: "bySystem" } }),
);

/**
 * Whether a command would be accepted, without executing it: it is well formed (ST3, ST6), its actor is who they say and
 * where they can be, what it is about exists (ST11), the area's own question allows it, and in a cross-launch it is one of
 * those that HD10 names.
 */
export function canExecute(tenant: Tenant, command: Command | CommandRequest): boolean {
  return decideExecute(tenant, command).value;
}

/**
 * `canExecute` with its reasons. The actor is looked up before anything else of the command is read: if the tenant does not
 * know them, that is the only reason (ST3, ST11). A malformed command is refused by the rules of its issues. A malformed
 * tenant refuses every command (ST17).
 */
export function decideExecute(tenant: Tenant, command: Command | CommandRequest): CommandDecision {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenant;
  const unknownActor = refusalOfUnknownActor(state, command);
  if (unknownActor !== undefined) return unknownActor;
  const read = readCommand(command);
  return hasIssues(read) ? refusalOf(read.issues) : decideParsedCommand(state, read.value);
}

/** The decision about a command that its schema has read. */
export function decideParsedCommand(tenant: Tenant, command: Command): CommandDecision {
  const { by } = command;
  const declaration = declarationOf(command.type);
  if (declaration.from === "system") {
    return by.kind === "system" ? decideEvent(tenant, declaration, command) : eventByPerson;
  }
  if (by.kind === "system") return commandBySystem;
  const { person, refusal } = identifyActor(tenant, by);
  if (person === undefined) return refusal;
  const decided = decideFor(tenant, person, declaration, command);
  return refusal === undefined ? decided : withRefusal(refusal, decided);
}

/** An event cannot have happened after it was reported, but for the clocks of two hosts (ST15). */
function decideEvent(tenant: Tenant, declaration: OutsideEvent, event: Command): CommandDecision {
  const happenedAt = happenedAtMilli(event);
  const isAhead = isDatedAhead(happenedAt, event.at);
  const fromMilli = countsFromMilli(happenedAt);
  return alsoBroken(declaration.decide(tenant, event), isAhead && { rule: "ST15", facts: { fromMilli } });
}

function decideFor(
  tenant: Tenant,
  person: Person,
  declaration: PersonalCommand,
  command: Command,
): CommandDecision {
  const decided = declaration.decide(tenant, person, command);
  return person.kind === "teammate" || isCrossLaunchCommand(command.type)
    ? decided
    : notInCrossLaunch(decided, command.type);
}

/** A wrong current workspace hides none of the other rules that are broken (AN1). */
function withRefusal(refusal: Decision<boolean>, decided: CommandDecision): CommandDecision {
  return decided.value ? refusal : { ...decided, ...alsoRefused(refusal, decided) };
}

/** In a cross-launch, no workspace helps (HD10). */
function notInCrossLaunch(decided: CommandDecision, type: CommandType): CommandDecision {
  const refused = alsoBroken(decided, "HD10");
  return sliceOf(type) === "assets" ? { ...refused, allowedFrom: [] } : refused;
}

/** The refusal of a value with these issues: their rules, each once. */
export function refusalOf([first, ...rest]: NonEmpty<Issue>): Decision<boolean> {
  const others = new Set(rest.map(({ rule }) => rule));
  others.delete(first.rule);
  return { value: false, because: [first.rule, ...others] };
}
