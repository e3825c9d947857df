import { isRecord } from "../kernel/schema/guards.ts";
import { isId } from "../vocabulary/workspace.ts";
import { isProfileKind, profileKinds, type ProfileKind } from "./kinds.ts";
import {
  isModule,
  isToggleOf,
  type Module,
  type ModuleLevels,
  type ModuleToggles,
  profileModules,
} from "./modules.ts";

/** What a profile sets for one module. */
export interface ModuleSetting<Name extends Module> {
  /** Absent: off, or none. */
  readonly level?: ModuleLevels[Name];
  /** Absent: off. */
  readonly toggles?: Readonly<Partial<Record<ModuleToggles[Name], boolean>>>;
}

export type ModuleSettings = { readonly [Name in Module]?: ModuleSetting<Name> };

/**
 * What a user profile permits. With access `all`, of `modules` only the toggles that restrict count (UP1). Settings
 * without effect are kept: `ineffectiveProfileSettings` tells them.
 */
export type ProfilePermissions =
  | {
      readonly kind: "standardAgent" | "administratorOnly";
      readonly access: "specific";
      readonly modules: ModuleSettings;
    }
  | {
      readonly kind: "premiumAgent" | "supervisor" | "administrator";
      readonly access: "all" | "specific";
      readonly modules: ModuleSettings;
    };

export type ModuleAccess = ProfilePermissions["access"];

export type UserProfile = ProfilePermissions & { readonly id: string; readonly name: string };

export function isProfilePermissions(value: unknown): value is ProfilePermissions {
  if (!isRecord(value)) return false;
  const { kind, access, modules } = value;
  return isProfileKind(kind) && isAccessFor(kind, access) && areModuleSettings(modules);
}

export function isUserProfile(value: unknown): value is UserProfile {
  return isProfilePermissions(value) && isId((value as UserProfile).id) && isId((value as UserProfile).name);
}

function isAccessFor(kind: ProfileKind, access: unknown): access is ModuleAccess {
  return access === "specific" || (access === "all" && !profileKinds[kind].isAlwaysSpecific);
}

function areModuleSettings(value: unknown): value is ModuleSettings {
  return isRecord(value) && everyOwn(value, (key, setting) => isModule(key) && isModuleSetting(key, setting));
}

function isModuleSetting(module: Module, value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isRecord(value) &&
    everyOwn(value, (key, part) => {
      if (part === undefined) return key === "level" || key === "toggles";
      return key === "level" ? isLevelOf(module, part) : key === "toggles" && areTogglesOf(module, part);
    })
  );
}

export function isLevelOf(module: Module, level: unknown): boolean {
  const levels: readonly unknown[] = profileModules[module].levels;
  return levels.includes(level);
}

function areTogglesOf(module: Module, value: unknown): boolean {
  return isRecord(value) && everyOwn(value, (key, isOn) => isToggleOf(module, key) && isSwitchOrUnset(isOn));
}

export function isSwitchOrUnset(value: unknown): value is boolean | undefined {
  return value === undefined || typeof value === "boolean";
}

/** Own names only, those that enumeration hides included. */
function everyOwn(
  record: Readonly<Record<string, unknown>>,
  isRight: (key: string, value: unknown) => boolean,
): boolean {
  return Object.getOwnPropertyNames(record).every((key) => isRight(key, record[key]));
}
