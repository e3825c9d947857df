import { alsoBroken, type Decision, decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { teammateOf, type TeammateRecord } from "../teammates/state.ts";
import { decideAssignUserProfile } from "../userProfiles/canAssignUserProfile.ts";
import { decideEditUserProfile } from "../userProfiles/canEditUserProfile.ts";
import { decideManageUserProfiles } from "../userProfiles/canManageUserProfiles.ts";
import type { UserProfilesCommand } from "../userProfiles/commands.ts";
import type { UserProfile } from "../userProfiles/profile.ts";
import type { Person } from "../vocabulary/person.ts";
import type { CommandOf } from "./command.ts";
import type { Tenant } from "./state.ts";

const nothing = decision(false, "ST11");

/** Whether a person may create, edit or copy a user profile (ST8, UP13, UP14) that is there, or whose id is free (ST11). */
export function decideProfilesCommand(
  tenant: Tenant,
  person: Person,
  command: UserProfilesCommand,
): Decision<boolean> {
  const own = ownProfile(tenant, person);
  const { userProfiles } = tenant;
  switch (command.type) {
    case "userProfiles/create":
      return alsoBroken(
        decideManageUserProfiles(person, own),
        entryOf(userProfiles, command.profile.id) !== undefined && "ST11",
      );
    case "userProfiles/edit": {
      const before = entryOf(userProfiles, command.profile.id);
      return before === undefined ? nothing : decideEditUserProfile(person, own, before, command.profile);
    }
    case "userProfiles/copy": {
      const isMissing = entryOf(userProfiles, command.from) === undefined;
      const isTaken = entryOf(userProfiles, command.profile) !== undefined;
      return alsoBroken(decideManageUserProfiles(person, own), (isMissing || isTaken) && "ST11");
    }
  }
}

/** Whether a person may give a teammate this user profile, or with null take theirs away (ST8, TM9, ST11). */
export function decideAssignmentCommand(
  tenant: Tenant,
  person: Person,
  teammate: TeammateRecord,
  { userProfile }: CommandOf<"teammates/assignUserProfile">,
): Decision<boolean> {
  const after = userProfile === null ? null : entryOf(tenant.userProfiles, userProfile);
  if (after === undefined) return nothing;
  return decideAssignUserProfile(person, ownProfile(tenant, person), teammate, after);
}

/** The profile that the person holds; whoever cross-launches holds none, whatever their id. */
function ownProfile(tenant: Tenant, person: Person): UserProfile | null {
  if (person.kind !== "teammate") return null;
  const held = teammateOf(tenant.teammates, person.id)?.userProfile ?? "";
  return entryOf(tenant.userProfiles, held) ?? null;
}
