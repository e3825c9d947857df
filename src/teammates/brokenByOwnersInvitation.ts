import type { BrokenRule } from "../kernel/decision/facts.ts";
import type { Person } from "../vocabulary/person.ts";
import { inviteTeammates, isRoleTooLow } from "../vocabulary/rights.ts";
import type { Role } from "../vocabulary/role.ts";
import { type PlacedTeammate } from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

/**
 * Whether a person whose role may invite could invite this role into this workspace: only an Owner invites one (TM2), at
 * tenant level (TM3), and nobody invites beyond their own home (TM8).
 */
export function canPlaceInvitee(
  { role, home }: Person,
  invited: Pick<PlacedTeammate, "role" | "home">,
): boolean {
  return (
    (invited.role !== "owner" || (role === "owner" && invited.home.level === "tenant")) &&
    reaches(home, invited.home)
  );
}

/** TM1 for a role that invites nobody, if the invitation is an Owner's: Full Access would not be enough (TM2). */
export function brokenByOwnersInvitation(person: Person, role: Role): BrokenRule | false {
  return (
    role === "owner" && isRoleTooLow(person, inviteTeammates) && { rule: "TM1", facts: { case: "owner" } }
  );
}
