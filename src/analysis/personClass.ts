import type { TeammateRecord } from "../teammates/state.ts";
import type { Role } from "../vocabulary/role.ts";
import type { AppTrayApp, BotRole } from "../vocabulary/teammate.ts";
import { type Workspace, workspaceCopy } from "../vocabulary/workspace.ts";
import type { ClassOf } from "./partition.ts";

/** What the answers about a teammate depend on (AN9), but for their own dates and locks. */
export interface PersonTraits {
  readonly role: Role;
  readonly home: Workspace;
  /** Whether they have not accepted their invitation (IV5). */
  readonly isPending: boolean;
  readonly decryptsLogs: boolean;
  readonly hasRemoteAccess: boolean;
  readonly apps: readonly AppTrayApp[];
  readonly botRoles: readonly BotRole[];
  /** The id of their user profile, or null. */
  readonly userProfile: string | null;
}

/** Teammates about whom every question gets the same answer (AN9). */
export type PersonClass = ClassOf<PersonTraits, TeammateRecord>;

/** Lists of words are stored in one order, so that equal sets make equal traits. */
export function personTraits(record: TeammateRecord): PersonTraits {
  const { role, home, invitation, decryptsLogs, hasRemoteAccess, apps, botRoles, userProfile } = record;
  return {
    role,
    home: workspaceCopy(home),
    isPending: invitation !== null,
    decryptsLogs,
    hasRemoteAccess,
    apps,
    botRoles,
    userProfile,
  };
}
