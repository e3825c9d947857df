import { type Decision, decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Activity } from "../userProfiles/activities.ts";
import { decidePerformActivity } from "../userProfiles/canPerformActivity.ts";
import type { Tenant } from "./state.ts";

const missing = decision(false, "ST11");

/** What the teammate's user profile says of an activity; refused where there is no such teammate, or no profile (ST11). */
export function activityAccess(tenant: Tenant, teammate: string, activity: Activity): Decision<boolean> {
  const profile = entryOf(tenant.userProfiles, teammateOf(tenant.teammates, teammate)?.userProfile ?? "");
  return profile === undefined ? missing : decidePerformActivity(profile, activity);
}
