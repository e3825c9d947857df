import type { TeammateRecord } from "../../src/teammates/state.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { type Place, teammate } from "../vocabulary/people.ts";

/** Bob's record: made at 1, and nothing happened since. */
export function record(
  role: Role,
  home: Place = "bank",
  other: Partial<TeammateRecord> = {},
): TeammateRecord {
  return {
    ...teammate(role, home),
    hasRemoteAccess: false,
    userProfile: null,
    invitation: null,
    invitedBy: null,
    readdressedBy: [],
    ownerSinceMilli: null,
    lowering: null,
    ownerDecryptionAtMilli: null,
    emailChange: null,
    createdAtMilli: 1,
    handedOverAtMilli: null,
    lastLogInAtMilli: null,
    passwordSetAtMilli: null,
    passwordResetAtMilli: null,
    ...other,
  };
}
