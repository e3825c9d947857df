import type { Decision } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isString, ownValue } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { Command } from "../tenant/command.ts";
import type { CommandRequest } from "../tenant/commandRequest.ts";
import { nothingOfMalformedTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { transition } from "../tenant/transition.ts";
import { type Classes, classesAfter, readClasses } from "./classes.ts";
import { networkRisks } from "./networkRisks.ts";
import { peopleRisks } from "./peopleRisks.ts";
import type { Risk } from "./risk.ts";
import { settingRisks } from "./settingRisks.ts";
import type { Step } from "./step.ts";

/** What else is known of whoever gives a command. */
export interface ActingFacts {
  /** The address from which it is given. Without it, no risk says that the actor is shut out. */
  readonly fromAddress?: string;
}

/**
 * The dangers of a command that would be accepted (AN4), told by what it leads to and not by how it is spelt: who is shut
 * out, what opens to everybody, what does nothing, what nobody can undo. Nothing is changed, and no risk forbids the command.
 * Empty for one that changes nothing.
 *
 * Returns null for a command that would be refused, with its rules, and for a malformed tenant (ST17). Classes may be given
 * in place of the tenant. `explainRisks` of `tenant-policy/explain` says them in a language.
 *
 * @example
 * const bank = aTenant().build();
 * const opening = commandIn(bank, { type: "networkAccess/chooseManagementList", addresses: ["0.0.0.0/1", "128.0.0.0/1"] });
 * risksOf(bank, opening).value?.map(({ risk }) => risk); // ["opensToEveryAddress"]
 */
export function risksOf(
  tenant: Tenant | Classes,
  command: Command | CommandRequest,
  acting: ActingFacts = {},
): Decision<readonly Risk[] | null> {
  const before = readClasses(tenant);
  if (before === undefined) return nothingOfMalformedTenant;
  const { tenant: state, decision, command: parsed } = transition(before.tenant, command);
  if (!decision.value || parsed === undefined) return { ...decision, value: null };
  const fromAddress = ifReadable(() => ownValue(acting, "fromAddress"));
  const step: Step = {
    before,
    after: classesAfter(before, state),
    command: parsed,
    fromAddress: isString(fromAddress) ? fromAddress : undefined,
  };
  const risks =
    state === before.tenant ? [] : [...networkRisks(step), ...settingRisks(step), ...peopleRisks(step)];
  return { value: frozen(risks), because: ["AN4"] };
}
