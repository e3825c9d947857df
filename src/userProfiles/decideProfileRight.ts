import {
  alsoBroken,
  alsoRefused,
  type Decision,
  decision,
  decisionAbout,
  unlessBroken,
} from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Person } from "../vocabulary/person.ts";
import { usesUserProfile } from "../vocabulary/role.ts";
import { decisionByAccess } from "./access.ts";
import { decideByRow } from "./canPerformActivity.ts";
import { holdsToggle } from "./permits.ts";
import type { ProfilePermissions } from "./profile.ts";
import { profileActivities } from "./profileActivities.ts";

/** The toggle by which a person who is not an Owner has a right over user profiles, and the activity that it gives (ST8). */
export type ProfileRight = "manageUserProfiles" | "manageUsers";

const allowedByRole = decision(true, "RL1", "ST8");
const withoutProfile: Decision<boolean> = /* @__PURE__ */ frozen(
  /* @__PURE__ */ decisionAbout(false, { rule: "ST8", facts: { case: "noProfile" } }),
);
const withoutRight: BrokenRule = /* @__PURE__ */ frozen({ rule: "ST8", facts: { case: "noRight" } } as const);

/** What is broken where somebody who is not an Owner adds permissions to their own profile. */
export const addedToOwn: BrokenRule = /* @__PURE__ */ frozen({
  rule: "ST8",
  facts: { case: "ownProfile" },
} as const);
const allowedByProfile = decisionByAccess(true, "UP7", "ST8");

/** Whether a person has the right, by the role of Owner or by their own profile (ST8): `decideProfileRight` without checks. */
export function hasProfileRight(
  { kind, role, home }: Person,
  ownProfile: ProfilePermissions | null,
  right: ProfileRight,
): boolean {
  if (role === "owner") return home.level === "tenant";
  if (kind !== "teammate" || ownProfile === null || !usesUserProfile(role)) return false;
  return holdsToggle(ownProfile, right);
}

/**
 * Whether a person has the right, by the role of Owner or by their own profile (ST8), and no further check names a
 * broken rule. A refusal names the rules that withhold the right first, and each rule once.
 */
export function decideProfileRight(
  person: Person,
  ownProfile: ProfilePermissions | null,
  right: ProfileRight,
  ...checks: readonly (BrokenRule | false)[]
): Decision<boolean> {
  const answer = person.role === "owner" ? decideByRole(person) : decideByProfile(person, ownProfile, right);
  return alsoBroken(answer, ...checks);
}

/** An Owner has the right at tenant level only (TM3). */
function decideByRole({ home }: Person): Decision<boolean> {
  return unlessBroken(allowedByRole, home.level !== "tenant" && { rule: "TM3", facts: null });
}

/** The role can narrow what the profile gives (UP24). A person who gives support holds no profile. */
function decideByProfile(
  { kind, role }: Person,
  ownProfile: ProfilePermissions | null,
  right: ProfileRight,
): Decision<boolean> {
  const held = kind === "teammate" ? ownProfile : null;
  const byRole = unlessBroken(
    allowedByProfile[held?.access ?? "specific"],
    role === "readOnly" && "RL4",
    role === "restricted" && "RL5",
    (role === "readOnly" || role === "restricted") && "UP24",
  );
  return alsoRefused(byRole, decideByPermissions(held, right));
}

function decideByPermissions(held: ProfilePermissions | null, right: ProfileRight): Decision<boolean> {
  if (held === null) return withoutProfile;
  const answer = decideByRow(held, profileActivities[right]);
  return alsoBroken(answer, !answer.value && withoutRight);
}
