import { type Decision, decision } from "../kernel/decision/decision.ts";
import { own } from "../kernel/schema/guards.ts";
import { type SignInRequirement, signInRequirement } from "../networkAccess/signInRequirement.ts";
import { isPending } from "../teammates/invitee.ts";
import { isAdministratorAtSignIn } from "../vocabulary/isAdministratorAtSignIn.ts";
import { teammateOf } from "../teammates/state.ts";
import { readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

const malformed = decision<SignInRequirement>("refuse", "ST17");
const unknownTeammate = decision<SignInRequirement>("refuse", "ST11");

/**
 * The answer of `signInRequirement` for a teammate who signs in from an address, by id, with the tenant's management
 * list (IP1, IP4). An Owner and a user with Full Access are administrators; the user profile does not matter (IP8). An
 * unknown id is refused (ST11). For a teammate who has not accepted their invitation, the answer names IV5 too: signing in
 * accepts it, if `invitationStatusOf` does not say that it has expired.
 * A malformed tenant is refused (ST17).
 */
export function signInRequirementOf(
  tenant: Tenant,
  teammate: string,
  address: string,
): Decision<SignInRequirement | null> {
  const state = readTenant(tenant);
  if (state === undefined) return malformed;
  const record = teammateOf(state.teammates, teammate);
  if (record === undefined) return unknownTeammate;
  const isAdministrator = isAdministratorAtSignIn(record.role);
  const { management, twoFactor } = state.networkAccess;
  const { hasRemoteAccess } = record;
  const facts = { address, list: management, twoFactor, isAdministrator, hasRemoteAccess };
  const answer = signInRequirement(facts);
  return isPending(record) ? namingInvitation(answer) : answer;
}

type Answer = Decision<SignInRequirement | null>;

function namingInvitation(answer: Answer): Answer {
  const because: Answer["because"] = [...answer.because, "IV5"];
  if (answer.value === "allow" || answer.value === "oneTimePassword") return { ...answer, because };
  return { ...answer, because, facts: { ...own(answer, "facts"), IV5: { case: "awaited" } } };
}
