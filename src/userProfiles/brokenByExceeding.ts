import type { BrokenRule, FactsOf, Permission } from "../kernel/decision/facts.ts";
import type { Person } from "../vocabulary/person.ts";
import { usesUserProfile } from "../vocabulary/role.ts";
import { isRefusedByToggle, storedToggle } from "./access.ts";
import { gains, managingPermissions } from "./managingPermissions.ts";
import { isAboveCeiling } from "./kinds.ts";
import { isToggleOf, restrictingToggles, type Toggle, toggleRows, togglesOf } from "./modules.ts";
import { holdsToggle } from "./permits.ts";
import type { ProfilePermissions } from "./profile.ts";

const nothing: ProfilePermissions = { kind: "standardAgent", access: "specific", modules: {} };
const mostFacts = 3;

/**
 * UP25, if a profile permits more than the person may hand on: more than their own profile as their role lets them use it.
 * An Owner may hand on anything. Read-only and Restricted Access (UP24) and people who cross-launch use nothing of a
 * profile. A toggle that is on counts even while its module is off or too low; one above the ceiling of the kind does
 * not, because the kind never changes (UP13). `edited` is the own profile while it is edited itself: what sleeps in it
 * already may stay. Null stands for no profile, which permits nothing.
 */
export function brokenByExceeding(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile: ProfilePermissions | null,
  edited: ProfilePermissions = nothing,
): BrokenRule | false {
  if (profile === null || person.role === "owner") return false;
  const facts = exceedingIn(usedBy(person, ownProfile), profile, edited);
  return facts.exceeding.length > 0 && { rule: "UP25", facts };
}

/** Whether `brokenByExceeding` finds anything. */
export function exceeds(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile: ProfilePermissions | null,
  edited: ProfilePermissions = nothing,
): boolean {
  if (profile === null || person.role === "owner") return false;
  const held = usedBy(person, ownProfile);
  return managingPermissions.some(
    (permission) => gains(held, profile, permission) || wakes(held, profile, permission, edited),
  );
}

/** What a person who is no Owner uses of their own profile (UP24). */
function usedBy({ kind, role }: Person, ownProfile: ProfilePermissions | null): ProfilePermissions {
  return (kind === "teammate" && usesUserProfile(role) ? ownProfile : null) ?? nothing;
}

/** The first of what `profile` permits beyond `held`, in the order of the modules, each before its toggles; and how much more. */
function exceedingIn(
  held: ProfilePermissions,
  profile: ProfilePermissions,
  edited: ProfilePermissions,
): FactsOf<"UP25"> {
  const exceeding: Permission[] = [];
  let more = 0;
  for (const permission of managingPermissions) {
    if (!gains(held, profile, permission) && !wakes(held, profile, permission, edited)) continue;
    if (exceeding.length === mostFacts) more += 1;
    else exceeding.push({ module: permission.module, toggle: permission.toggle });
  }
  return { exceeding, more };
}

/** Whether the profile permits this, and `held` does not, once the module is switched on as far as its toggles need. */
function wakes(
  held: ProfilePermissions,
  profile: ProfilePermissions,
  { module, toggle }: Permission,
  edited: ProfilePermissions,
): boolean {
  const isGiven = (each: Toggle): boolean =>
    toggleRows[each].effect === "grants" &&
    storedToggle(profile, each) === true &&
    storedToggle(edited, each) !== true &&
    !isAboveCeiling(profile.kind, module, each);
  if (toggle !== null) return isGiven(toggle) && !holdsToggle(held, toggle);
  const isFreed = (each: Toggle): boolean =>
    isToggleOf(module, each) && storedToggle(profile, each) !== true && isRefusedByToggle(held, each);
  return restrictingToggles.some(isFreed) && togglesOf(module).some(isGiven);
}
