import { frozen } from "../kernel/json/frozen.ts";
import type { Invitation } from "./canInvite.ts";
import { decryptionAtInvitation } from "./decryptionAtInvitation.ts";
import type { PersonKey } from "../vocabulary/personKey.ts";
import { workspaceCopy } from "../vocabulary/workspace.ts";
import type { TeammateRecord } from "./state.ts";

/** Whoever invites a teammate. */
export interface Inviter {
  /** Null if nobody is one: at provisioning. */
  readonly key: PersonKey | null;
  readonly decryptsLogs: boolean;
}

type Grants = Pick<TeammateRecord, "apps" | "botRoles" | "hasRemoteAccess" | "userProfile">;
const noGrants: Grants = /* @__PURE__ */ frozen({
  apps: [],
  botRoles: [],
  hasRemoteAccess: false,
  userProfile: null,
});

type OwnerChanges = Pick<TeammateRecord, "ownerSinceMilli" | "lowering" | "ownerDecryptionAtMilli">;
/** Whoever is invited as an Owner is one from the start (TM15). */
const noOwnerChanges: OwnerChanges = /* @__PURE__ */ frozen({
  ownerSinceMilli: null,
  lowering: null,
  ownerDecryptionAtMilli: null,
});

const nobody: readonly PersonKey[] = /* @__PURE__ */ frozen([]);

/**
 * The record of a teammate who is invited, or created with the tenant. They hold no grants except that of DL1, which an
 * inviter who may not decrypt cannot give (DL6), and it is kept who invited them (TM18). One who is to accept the invitation has no right until then (IV5). The
 * home is copied, because the record is frozen and the object that was passed in belongs to the caller.
 */
export function newTeammate(
  { id, email, role, home }: Invitation,
  invitedBy: Inviter,
  createdAtMilli: number,
  isToAccept = false,
): TeammateRecord {
  return Object.freeze<TeammateRecord>({
    id,
    email,
    role,
    home: Object.freeze(workspaceCopy(home)),
    decryptsLogs: decryptionAtInvitation(role, invitedBy.decryptsLogs).value === true,
    ...noGrants,
    invitation: isToAccept ? Object.freeze({ sentAtMilli: createdAtMilli }) : null,
    invitedBy: frozen(invitedBy.key),
    readdressedBy: nobody,
    ...noOwnerChanges,
    emailChange: null,
    createdAtMilli,
    handedOverAtMilli: null,
    lastLogInAtMilli: null,
    passwordSetAtMilli: null,
    passwordResetAtMilli: null,
  });
}
