import { type Decision, decision, unlessBroken } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Person } from "../vocabulary/person.ts";
import { profileActivities } from "./activities.ts";
import { decideByRow } from "./decideByRow.ts";
import { grant } from "./grant.ts";
import type { ProfilePermissions } from "./profile.ts";

/** What in one's own profile gives those who are no Owners a right over profiles (ST8). */
export type ProfileRight = "manageUserProfiles" | "manageUsers";

const byRole = decision(true, "RL1", "ST8");
const byProfile = grant("UP7", "ST8");

/**
 * Whether a person has the right, as an Owner or by the profile that they hold (ST8), unless a check names a rule that
 * is broken besides. A refusal names what withholds the right first, and each rule once.
 */
export function decideProfileRight(
  person: Person,
  own: ProfilePermissions | null,
  right: ProfileRight,
  ...checks: readonly (RuleId | false)[]
): Decision<boolean> {
  const answer = person.role === "owner" ? decideAsOwner(person) : decideByProfile(person, own, right);
  if (answer.value && checks.every((check) => check === false)) return answer;
  return unlessBroken(answer, ...new Set([...(answer.value ? [] : answer.because), ...checks]));
}

/** An Owner below tenant level is none (TM3). */
function decideAsOwner({ home }: Person): Decision<boolean> {
  return unlessBroken(byRole, home.level !== "tenant" && "TM3");
}

/** The role narrows what the profile gives (UP24). Whoever gives support holds no profile. */
function decideByProfile(
  { kind, role }: Person,
  own: ProfilePermissions | null,
  right: ProfileRight,
): Decision<boolean> {
  const held = kind === "teammate" ? own : null;
  return unlessBroken(
    byProfile[held?.access ?? "specific"],
    role === "readOnly" && "RL4",
    role === "restricted" && "RL5",
    (role === "readOnly" || role === "restricted") && "UP24",
    ...rulesWithholding(held, right),
  );
}

function rulesWithholding(held: ProfilePermissions | null, right: ProfileRight): readonly RuleId[] {
  if (held === null) return ["ST8"];
  const answer = decideByRow(held, profileActivities[right]);
  return answer.value ? [] : [...answer.because, "ST8"];
}
