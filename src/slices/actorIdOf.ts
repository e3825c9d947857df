import { formatHelpDeskUserId } from "../helpDesk/helpDeskUserId.ts";
import type { Actor } from "../vocabulary/actor.ts";

/** The id under which an actor acts and is audited: a teammate's own, HD7's for a cross-launch, `system` for the system. */
export function actorIdOf(tenant: { readonly name: string }, actor: Actor): string {
  switch (actor.kind) {
    case "teammate":
      return actor.id;
    case "helpDesk":
    case "partner":
      return formatHelpDeskUserId({ ...actor, tenantName: tenant.name });
    case "system":
      return actor.kind;
  }
}
