import { type Decision, decisionAbout } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Activity } from "../userProfiles/activities.ts";
import { decidePerformActivity } from "../userProfiles/canPerformActivity.ts";
import { presentTeammate } from "./presentTeammate.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import { decideProfileRight } from "../userProfiles/decideProfileRight.ts";
import { personIn } from "./teammatePerson.ts";
import type { Tenant } from "./tenant.ts";

const withoutProfile = /* @__PURE__ */ frozen(
  /* @__PURE__ */ decisionAbout(false, { rule: "ST11", facts: { case: "noProfile" } }),
);

/**
 * The answer of `decidePerformActivity` for the user profile of a teammate, by the teammate's id. For `manageUsers` and
 * `manageUserProfiles`, the role decides as it does for the commands: an Owner is allowed both, whatever their profile
 * (RL1, ST8), and a user with Read-only or Restricted Access neither (RL4, RL5, UP24). An unknown id and any other
 * teammate without a profile are refused (ST11), and so is one who has not accepted their invitation (IV5).
 * A tenant that is malformed is refused (ST17).
 */
export function activityAccess(tenant: Tenant, teammate: string, activity: Activity): Decision<boolean> {
  const state = readTenant(tenant);
  if (state === undefined) return malformedTenant;
  const { record, refusal } = presentTeammate(state, teammate);
  if (record === undefined) return refusal;
  const profile = entryOf(state.userProfiles.records, record.userProfile ?? "") ?? null;
  const isRight = activity === "manageUsers" || activity === "manageUserProfiles";
  if (isRight && (profile !== null || record.role === "owner")) {
    return decideProfileRight(personIn(record, record.home), profile, activity);
  }
  return profile === null ? withoutProfile : decidePerformActivity(profile, activity);
}
