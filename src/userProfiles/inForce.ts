import { profileKinds } from "./kinds.ts";
import {
  type Module,
  type ModuleLevel,
  type ModuleLevels,
  type OpenLevel,
  profileModules,
  type Toggle,
  toggleRows,
} from "./modules.ts";
import type { ModuleSetting, ProfilePermissions } from "./profile.ts";

/** The level that access gives the module, the kind's ceiling apart: with `all` the highest, else the one set (UP1, UP2). */
export function levelGiven<Name extends Module>(
  profile: ProfilePermissions,
  module: Name,
): ModuleLevels[Name] {
  const { levels, highest } = profileModules[module];
  return profile.access === "all" ? highest : (storedLevel(profile, module) ?? levels[0]);
}

/** Whether access switches the toggle on, the kind's ceiling and the module's level apart (UP1, UP2). */
export function isToggleGiven(profile: ProfilePermissions, module: Module, toggle: Toggle): boolean {
  if (profile.access === "all" && toggleRows[toggle].effect === "grants") return true;
  return storedToggle(profile, module, toggle) === true;
}

export function storedLevel<Name extends Module>(
  profile: ProfilePermissions,
  module: Name,
): ModuleLevels[Name] | undefined {
  return own<ModuleSetting<Name>, "level">(settingOf(profile, module), "level");
}

export function storedToggle(
  profile: ProfilePermissions,
  module: Module,
  toggle: Toggle,
): boolean | undefined {
  const toggles: Readonly<Partial<Record<Toggle, boolean>>> =
    own(settingOf(profile, module), "toggles") ?? {};
  return own(toggles, toggle);
}

export function isOpen(level: ModuleLevel): level is OpenLevel {
  return level !== "off" && level !== "none";
}

/** Whether a module at an open level is still below the one that is needed. */
export function isBelow(level: ModuleLevel, needed: OpenLevel): boolean {
  return level === "view" && needed === "edit";
}

/** UP13. */
export function isBeyondKind(
  profile: ProfilePermissions,
  module: Module,
  toggle: Toggle | null = null,
): boolean {
  const { modules, exceptToggles } = profileKinds[profile.kind];
  return !modules.includes(module) || (toggle !== null && exceptToggles.includes(toggle));
}

function settingOf<Name extends Module>(profile: ProfilePermissions, module: Name): ModuleSetting<Name> {
  return own(profile.modules, module) ?? {};
}

/** By own property only, so that no prototype sets anything. */
function own<Data extends object, Key extends keyof Data>(data: Data, key: Key): Data[Key] | undefined {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
