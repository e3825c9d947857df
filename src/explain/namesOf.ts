import { entryOf } from "../kernel/ledger/ledger.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { NameOf } from "./nameOf.ts";

/**
 * Names of the groups and teams of a tenant, for `explain`. A tenant holds no names of people: an application that has them
 * asks this function for all else. Of a tenant that is malformed, nothing has a name (ST17).
 */
export function namesOf(tenant: Tenant): NameOf {
  const state = readTenant(tenant);
  return (thing) => {
    if (state === undefined || thing.kind === "teammate") return undefined;
    const { groups, teams } = state.workspaces;
    return entryOf(thing.kind === "group" ? groups : teams, thing.id)?.name;
  };
}
