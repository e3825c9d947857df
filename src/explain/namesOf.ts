import { ownValue } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
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
    const kind = ifReadable(() => ownValue(thing, "kind"));
    if (state === undefined || (kind !== "group" && kind !== "team")) return undefined;
    const { groups, teams } = state.workspaces;
    return entryOf(kind === "group" ? groups : teams, thing.id)?.name;
  };
}
