import type { Actor } from "tenant-policy";

/** How the page calls somebody: by id, as a tenant holds no names of people. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case "teammate":
      return actor.id;
    case "helpDesk":
    case "partner":
      return `${actor.adminUserName}@${actor.adminUserDomain}`;
    case "system":
      return "system";
  }
}
