import type { Person } from "../vocabulary/person.ts";
import { isRefusedByToggle, storedToggle } from "./access.ts";
import { managesMore, managingModules } from "./addsPermissions.ts";
import { isAboveCeiling } from "./kinds.ts";
import { isOpenLevel, isTooLow, type Module, type Toggle, toggleRows, togglesOf } from "./modules.ts";
import { moduleAnswers } from "./moduleLevel.ts";
import type { ProfilePermissions } from "./profile.ts";

const nothing: ProfilePermissions = { kind: "standardAgent", access: "specific", modules: {} };

/**
 * Whether a profile permits more than the person may hand on (UP25): more than their own profile as their role lets them
 * use it. An Owner may hand on anything. Read-only and Restricted Access (UP24) and people who cross-launch use nothing
 * of a profile. A toggle that is on counts even while its module is off or too low; one above the ceiling of the kind
 * does not, because the kind never changes (UP13). `edited` is the own profile while it is edited itself: what sleeps in
 * it already may stay. Null stands for no profile, which permits nothing.
 */
export function exceedsOwn(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile: ProfilePermissions | null,
  edited: ProfilePermissions = nothing,
): boolean {
  const isTeammate = person.kind === "teammate";
  if (profile === null || person.role === "owner") return false;
  const isUsed = isTeammate && (person.role === "full" || person.role === "limited");
  const held = (isUsed ? ownProfile : null) ?? nothing;
  return (
    managesMore(held, profile) || managingModules().some((module) => wakesMore(held, profile, module, edited))
  );
}

/** Whether the module gives more than `held` once it is switched on as far as its toggles need. */
function wakesMore(
  held: ProfilePermissions,
  profile: ProfilePermissions,
  module: Module,
  edited: ProfilePermissions,
): boolean {
  const toggles = togglesOf(module);
  const granting = toggles.filter(
    (toggle) =>
      toggleRows[toggle].effect === "grants" &&
      storedToggle(profile, module, toggle) === true &&
      storedToggle(edited, module, toggle) !== true &&
      !isAboveCeiling(profile.kind, module, toggle),
  );
  const isFreed = (toggle: Toggle): boolean =>
    toggleRows[toggle].effect === "restricts" &&
    storedToggle(profile, module, toggle) !== true &&
    isRefusedByToggle(held, module, toggle);
  return (
    granting.some((toggle) => !holdsToggle(held, module, toggle)) ||
    (granting.length > 0 && toggles.some(isFreed))
  );
}

function holdsToggle(held: ProfilePermissions, module: Module, toggle: Toggle): boolean {
  const level = moduleAnswers(held, module).level.value;
  return (
    isOpenLevel(level) &&
    !isTooLow(level, toggleRows[toggle].needs) &&
    !isRefusedByToggle(held, module, toggle) &&
    !isAboveCeiling(held.kind, module, toggle)
  );
}
