import { type Decision, decision } from "../kernel/decision/decision.ts";
import { type SignInRequirement, signInRequirement } from "../networkAccess/signInRequirement.ts";
import { teammateOf } from "../teammates/state.ts";
import { readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

const malformed = decision<SignInRequirement>("refuse", "ST17");
const unknownTeammate = decision<SignInRequirement>("refuse", "ST11");

/**
 * The answer of `signInRequirement` for a teammate who signs in from an address, by id, with the tenant's management
 * list (IP1, IP4). An Owner and a user with Full Access are administrators; the user profile does not matter (IP8). An
 * unknown id is refused (ST11).
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
  const isAdministrator = record.role === "owner" || record.role === "full";
  const { management, twoFactor } = state.networkAccess;
  const { hasRemoteAccess } = record;
  return signInRequirement({ address, list: management, twoFactor, isAdministrator, hasRemoteAccess });
}
