import type { Decision } from "../kernel/decision/decision.ts";
import type { Command } from "../tenant/command.ts";
import type { CommandRequest } from "../tenant/commandRequest.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { transition } from "../tenant/transition.ts";

/**
 * Whether a command would change the tenant. No is the answer to one that would be refused, with the rules that it breaks,
 * and to one that would be accepted and change nothing, with the rules by which it would be. `decideExecute` tells them apart.
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).build();
 * const keeping = commandIn(bank, { type: "teammates/changeRole", teammate: "ann", role: "limited" });
 * wouldChange(bank, keeping); // { value: false, because: ["TM5", "TM11"] }
 */
export function wouldChange(tenant: Tenant, command: Command | CommandRequest): Decision<boolean> {
  const { decision, changes } = transition(tenant, command);
  return changes === null ? { ...decision, value: false } : decision;
}
