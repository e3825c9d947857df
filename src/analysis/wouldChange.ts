import { type Decision, decision } from "../kernel/decision/decision.ts";
import type { Command } from "../tenant/command.ts";
import type { CommandRequest } from "../tenant/commandRequest.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { transition } from "../tenant/transition.ts";

/** Accepted, and as it is already: rules that refuse others must not be read as a refusal. */
const changesNothing: Decision<boolean> = /* @__PURE__ */ decision(false, "ST2");

/**
 * Whether a command would change the tenant. No is the answer to one that would be refused, with the rules that it breaks,
 * and to one that would be accepted and change nothing, by ST2. Yes comes with the rules that allow it.
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).build();
 * const keeping = commandIn(bank, { type: "teammates/changeRole", teammate: "ann", role: "limited" });
 * wouldChange(bank, keeping); // { value: false, because: ["ST2"] }
 */
export function wouldChange(tenant: Tenant, command: Command | CommandRequest): Decision<boolean> {
  const { decision: decided, changes } = transition(tenant, command);
  return decided.value && changes === null ? changesNothing : decided;
}
