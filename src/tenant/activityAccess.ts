import { type Decision, notFound } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Activity } from "../userProfiles/activities.ts";
import { decidePerformActivity } from "../userProfiles/canPerformActivity.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `decidePerformActivity` for the user profile of a teammate, by the teammate's id. An unknown id and a
 * teammate without a profile are refused (ST11).
 * A tenant that is malformed is refused (ST17).
 */
export function activityAccess(tenant: Tenant, teammate: string, activity: Activity): Decision<boolean> {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenant;
  const profile = entryOf(state.userProfiles, teammateOf(state.teammates, teammate)?.userProfile ?? "");
  return profile === undefined ? notFound : decidePerformActivity(profile, activity);
}
