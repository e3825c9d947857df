import type { Invitation } from "./canInvite.ts";
import { decryptionAtInvitation } from "./decryptionAtInvitation.ts";
import type { TeammateRecord } from "./state.ts";

/**
 * The record of who is made by an invitation or with the tenant: whatever else they may hold, they are granted later. The
 * home is copied, as what is kept gets frozen and the one given is somebody else's.
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
