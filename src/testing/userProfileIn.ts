import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { UserProfile } from "../userProfiles/profile.ts";
import { found } from "./things.ts";

/**
 * A user profile, for questions about it. It throws if there is none.
 *
 * @example
 * const bank = aTenant().withUserProfile("clerks", { kind: "supervisor" }).build();
 * userProfileIn(bank, "clerks").access; // "specific"
 */
export function userProfileIn(tenant: Tenant, id: string): UserProfile {
  return found(tenant, "userProfile", id, entryOf(tenant.userProfiles.records, id));
}
