import { canSwitchTo, entriesOf, entryOf, type Tenant, type Workspace } from "tenant-policy";
import { actorName } from "./actorName.ts";
import { homeOf } from "./homeOf.ts";
import { isSamePlace } from "./isSamePlace.ts";
import { tellNotice } from "./notices.ts";
import type { Me } from "./store.ts";
import { workspacesOf } from "./workspacesOf.ts";

/** Who looks at a tenant that is new to the page: its first Owner. */
export function firstOwner(tenant: Tenant): Me {
  const people = entriesOf(tenant.teammates.records);
  const owner = people.find(({ role, invitation }) => role === "owner" && invitation === null) ?? people[0];
  return { kind: "teammate", id: owner?.id ?? "", current: owner?.home ?? { level: "tenant" } };
}

/**
 * Me after a change of the tenant. Out of a workspace that I do not reach any more, I go home. In the place of somebody who is no
 * longer there, its first Owner looks at the page, which says so and lets the person choose.
 */
export function settledMe(tenant: Tenant, me: Me): Me {
  if (me.kind === "teammate" && entryOf(tenant.teammates.records, me.id) === undefined) {
    const now = firstOwner(tenant);
    tellNotice({ kind: "gone", name: actorName(me), now: actorName(now) });
    return now;
  }
  const home = homeOf(tenant, me);
  return isReached(tenant, home, me.current) ? me : { ...me, current: home };
}

function isReached(tenant: Tenant, home: Workspace, place: Workspace): boolean {
  const isThere = workspacesOf(tenant).some((workspace) => isSamePlace(workspace, place));
  return isThere && canSwitchTo({ home }, place);
}
