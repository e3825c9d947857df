import { type Decision, decision } from "../kernel/decision/decision.ts";
import { type SignInRequirement, signInRequirement } from "../networkAccess/signInRequirement.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Tenant } from "./tenant.ts";

const unknownTeammate = decision<SignInRequirement>("refuse", "ST11");

/**
 * The answer of `signInRequirement` for a teammate who signs in from an address, by id, with the tenant's management
 * list (IP1, IP4). An Owner and a user with Full Access are administrators; the user profile does not matter (IP8). An
 * unknown id is refused (ST11).
 */
export function signInRequirementOf(
  tenant: Tenant,
  teammate: string,
  address: string,
): Decision<SignInRequirement | null> {
  const record = teammateOf(tenant.teammates, teammate);
  if (record === undefined) return unknownTeammate;
  const isAdministrator = record.role === "owner" || record.role === "full";
  const { management, twoFactor } = tenant.networkAccess;
  const { hasRemoteAccess } = record;
  return signInRequirement({ address, list: management, twoFactor, isAdministrator, hasRemoteAccess });
}
