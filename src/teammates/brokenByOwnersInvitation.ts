import type { BrokenRule } from "../kernel/decision/facts.ts";
import type { Person } from "../vocabulary/person.ts";
import { inviteTeammates, isRoleTooLow } from "../vocabulary/rights.ts";
import type { Role } from "../vocabulary/role.ts";

/** TM1 for a role that invites nobody, if the invitation is an Owner's: Full Access would not be enough (TM2). */
export function brokenByOwnersInvitation(person: Person, role: Role): BrokenRule | false {
  return (
    role === "owner" && isRoleTooLow(person, inviteTeammates) && { rule: "TM1", facts: { case: "owner" } }
  );
}
