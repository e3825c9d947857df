import { type Decision, notFound } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Activity } from "../userProfiles/activities.ts";
import { decidePerformActivity } from "../userProfiles/canPerformActivity.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `decidePerformActivity` for the user profile of a teammate, by the teammate's id. An unknown id and a
 * teammate without a profile are refused (ST11).
 */
export function activityAccess(tenant: Tenant, teammate: string, activity: Activity): Decision<boolean> {
  const profile = entryOf(tenant.userProfiles, teammateOf(tenant.teammates, teammate)?.userProfile ?? "");
  return profile === undefined ? notFound : decidePerformActivity(profile, activity);
}
