import type { Command } from "../tenant/command.ts";
import type { CommandRequest } from "../tenant/commandRequest.ts";
import { type Transition, transition } from "../tenant/transition.ts";
import { ask } from "./ask.ts";
import { partialAfter, type PartialTenant } from "./partialTenant.ts";
import type { Missing } from "./rowsRead.ts";

/** What became of a command, from some rows of a tenant. */
export interface PartialTransition extends Omit<Transition, "tenant"> {
  /** What is known of the tenant afterwards; the same object where the command was refused or changed nothing. */
  readonly tenant: PartialTenant;
  readonly missing?: undefined;
}

/**
 * Executes a command on a tenant of which some rows are known: decision, changes and audit entry are those that `transition`
 * gives for the whole tenant. Or it says which rows are missing, and decides nothing: read those too, and try again.
 * `rowsNeededBy` says which rows to begin with.
 */
export function transitionOn(
  partial: PartialTenant,
  command: Command | CommandRequest,
): PartialTransition | Missing {
  const { answer, missing } = ask(partial, executed, partial, command);
  return missing === undefined ? answer : { missing };
}

/** While the answer is being made, what the command leaves is a tenant that can be read. */
function executed(
  tenant: Parameters<typeof transition>[0],
  before: PartialTenant,
  command: Command | CommandRequest,
): PartialTransition {
  const step = transition(tenant, command);
  return { ...step, tenant: step.tenant === tenant ? before : partialAfter(step.tenant) };
}
