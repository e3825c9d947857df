import type { Decision } from "../kernel/decision/decision.ts";
import type { Command } from "../tenant/command.ts";
import type { CommandRequest } from "../tenant/commandRequest.ts";
import { nothingOfMalformedTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { transition } from "../tenant/transition.ts";
import { type Classes, classesAfter, readClasses } from "./classes.ts";
import { impactBetween } from "./difference.ts";
import type { Impact } from "./impact.ts";

/**
 * What a command, or several in their order, would gain and lose for whom (AN4): the `difference` of the tenant and of what it
 * would become, at the instant of the last command. Nothing is changed. Returns null for a command that would be refused, with
 * its rules, and for a malformed tenant (ST17). Classes may be given in place of the tenant: with them, it costs what the
 * commands change.
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).build();
 * const lowering = commandIn(bank, { type: "teammates/changeRole", teammate: "ann", role: "readOnly" });
 * impactOf(bank, lowering).value?.permissions.filter(({ change }) => change === "gained"); // []
 */
export function impactOf(
  tenant: Tenant | Classes,
  commands: Command | CommandRequest | readonly (Command | CommandRequest)[],
): Decision<Impact | null> {
  const before = readClasses(tenant);
  if (before === undefined) return nothingOfMalformedTenant;
  let state = before.tenant;
  let atMilli = 0;
  for (const command of isList(commands) ? commands : [commands]) {
    const step = transition(state, command);
    if (!step.decision.value) return { ...step.decision, value: null };
    state = step.tenant;
    // What is accepted was read.
    atMilli = (step.command as Command).at;
  }
  return impactBetween(before, classesAfter(before, state), atMilli);
}

function isList(commands: unknown): commands is readonly (Command | CommandRequest)[] {
  return Array.isArray(commands);
}
