import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { personIn, type Whereabouts } from "./personIn.ts";

/**
 * A teammate as the actor of commands: at home, or in a workspace that exists. It throws if there is no such teammate or
 * workspace.
 *
 * @example
 * const bank = aTenant().withGroup("loans").withTeammate("ann", { role: "limited", in: "loans" }).build();
 * actorIn(bank, "ann"); // { kind: "teammate", id: "ann", current: { level: "group", group: "loans" } }
 */
export function actorIn(tenant: Tenant, teammate: string, whereabouts?: Whereabouts): Actor {
  const { id, current } = personIn(tenant, teammate, whereabouts);
  return { kind: "teammate", id, current };
}
