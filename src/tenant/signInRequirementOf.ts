import { type Decision, decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { type SignInRequirement, signInRequirement } from "../networkAccess/signInRequirement.ts";
import { teammateOf } from "../teammates/state.ts";
import { isAdministratorKind } from "../userProfiles/kinds.ts";
import { readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

const malformed = decision<SignInRequirement>("refuse", "ST17");
const unknownTeammate = decision<SignInRequirement>("refuse", "ST11");

/**
 * The answer of `signInRequirement` for a teammate who signs in from an address, by id, with the tenant's management
 * list (IP1, IP4). An Owner, a user with Full Access and a holder of an administrator's user profile are administrators
 * (IP8). An unknown id is refused (ST11).
 * A tenant that is malformed is refused (ST17).
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
  const profile = entryOf(state.userProfiles, record.userProfile ?? "");
  const isAdministrator =
    record.role === "owner" ||
    record.role === "full" ||
    (profile !== undefined && isAdministratorKind(profile.kind));
  const { management, twoFactor } = state.networkAccess;
  const { hasRemoteAccess } = record;
  return signInRequirement({ address, list: management, twoFactor, isAdministrator, hasRemoteAccess });
}
