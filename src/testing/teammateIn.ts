import { teammateOf, type TeammateRecord } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { found } from "./things.ts";

/**
 * The record of a teammate, for questions about them. It throws if there is none.
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).build();
 * teammateIn(bank, "ann").role; // "limited"
 */
export function teammateIn(tenant: Tenant, id: string): TeammateRecord {
  return found(tenant, "teammate", id, teammateOf(tenant.teammates, id));
}
