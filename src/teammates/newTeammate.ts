import type { Invitation } from "./canInvite.ts";
import { decryptionAtInvitation } from "./decryptionAtInvitation.ts";
import type { TeammateRecord } from "./state.ts";

/**
 * The record of a teammate who is invited, or created with the tenant. They hold no grants except that of DL1. The home
 * is copied, because state gets frozen and the object that was passed in belongs to the caller.
 */
export function newTeammate({ id, email, role, home }: Invitation, createdAtMilli: number): TeammateRecord {
  return {
    id,
    email,
    role,
    home: { ...home },
    decryptsLogs: decryptionAtInvitation(role).value === true,
    apps: [],
    botRoles: [],
    hasRemoteAccess: false,
    userProfile: null,
    createdAtMilli,
    lastLogInAtMilli: null,
    passwordSetAtMilli: null,
  };
}
