import { concatenated } from "../helpDesk/helpDeskUserId.ts";
import type { Actor } from "../vocabulary/command.ts";
import type { Tenant } from "./state.ts";

/** The id under which an actor acts and is audited: a teammate's own, of a cross-launch HD7's, `system` for the system. */
export function actorIdOf(tenant: Pick<Tenant, "name">, actor: Actor): string {
  switch (actor.kind) {
    case "teammate":
      return actor.id;
    case "helpDesk":
    case "partner":
      return concatenated({ ...actor, tenantName: tenant.name });
    case "system":
      return actor.kind;
  }
}
