import { type Decision, notFound } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Activity } from "../userProfiles/activities.ts";
import { decidePerformActivity } from "../userProfiles/canPerformActivity.ts";
import type { Tenant } from "./tenant.ts";

/** What the teammate's user profile says of an activity; refused where there is no such teammate, or no profile (ST11). */
export function activityAccess(tenant: Tenant, teammate: string, activity: Activity): Decision<boolean> {
  const profile = entryOf(tenant.userProfiles, teammateOf(tenant.teammates, teammate)?.userProfile ?? "");
  return profile === undefined ? notFound : decidePerformActivity(profile, activity);
}
