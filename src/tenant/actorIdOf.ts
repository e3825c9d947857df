import { concatenated } from "../helpDesk/helpDeskUserId.ts";
import type { Issuer } from "../vocabulary/command.ts";
import type { Tenant } from "./state.ts";

/** The id under which an issuer acts and is audited: a teammate's own, of a cross-launch HD7's, `system` for the system. */
export function actorIdOf(tenant: Pick<Tenant, "name">, issuer: Issuer): string {
  switch (issuer.kind) {
    case "teammate":
      return issuer.id;
    case "helpDesk":
    case "partner":
      return concatenated({ ...issuer, tenantName: tenant.name });
    case "system":
      return issuer.kind;
  }
}
