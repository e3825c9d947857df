import { type Decision, decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { type SignInRequirement, signInRequirement } from "../networkAccess/signInRequirement.ts";
import { teammateOf } from "../teammates/state.ts";
import { isAdministratorKind } from "../userProfiles/kinds.ts";
import type { Tenant } from "./tenant.ts";

const nobody = decision<SignInRequirement>("refuse", "ST11");

/**
 * What it takes a teammate to sign in from an address (IP1, IP4). An administrator is whoever holds a user profile of an
 * administrator's kind, or the role Owner or Full (IP8). Nobody of this id is let in (ST11).
 */
export function signInRequirementOf(
  tenant: Tenant,
  teammate: string,
  address: string,
): Decision<SignInRequirement | null> {
  const record = teammateOf(tenant.teammates, teammate);
  if (record === undefined) return nobody;
  const profile = entryOf(tenant.userProfiles, record.userProfile ?? "");
  const isAdministrator =
    record.role === "owner" ||
    record.role === "full" ||
    (profile !== undefined && isAdministratorKind(profile.kind));
  const { management, twoFactor } = tenant.networkAccess;
  const { hasRemoteAccess } = record;
  return signInRequirement({ address, list: management, twoFactor, isAdministrator, hasRemoteAccess });
}
