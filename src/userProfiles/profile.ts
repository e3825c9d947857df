import { isRecord, ownFacts, owns } from "../kernel/schema/guards.ts";
import { isId } from "../vocabulary/workspace.ts";
import { isAlwaysSpecific, isProfileKind, type ProfileKind } from "./kinds.ts";
import {
  isModule,
  isToggleOf,
  type Module,
  moduleLevels,
  type ModuleLevels,
  type ModuleToggles,
} from "./modules.ts";

/** The settings of a profile for one module. */
export interface ModuleSetting<Name extends Module> {
  /** The lowest level, no access, if absent (UP2). */
  readonly level?: ModuleLevels[Name];
  /** A toggle that is absent is off (UP2). */
  readonly toggles?: Readonly<Partial<Record<ModuleToggles[Name], boolean>>>;
}

/** The settings of a profile, by module. A module that is absent is closed (UP2). */
export type ModuleSettings = { readonly [Name in Module]?: ModuleSetting<Name> };

/**
 * The permissions of a contact-centre user profile. With access `all`, only those toggles in `modules` that restrict
 * have an effect (UP1). Settings without effect are kept (UP21), and `ineffectiveProfileSettings` lists them.
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

/** Access to every module within the kind's ceiling (UP1), or to those that are set (UP2). */
export type ModuleAccess = ProfilePermissions["access"];

/** A user profile of the tenant: its permissions under an id, which never changes (UP23), and a name. */
export type UserProfile = ProfilePermissions & { readonly id: string; readonly name: string };

const nameKeys = ["id", "name"] as const;

export function isProfilePermissions(value: unknown): value is ProfilePermissions {
  const { kind, access, modules } = ownFacts(value);
  return isProfileKind(kind) && isAccessFor(kind, access) && areModuleSettings(modules);
}

export function isProfileOrNull(value: unknown): value is ProfilePermissions | null {
  return value === null || isProfilePermissions(value);
}

export function isUserProfile(value: unknown): value is UserProfile {
  return isProfilePermissions(value) && owns(value, nameKeys) && isId(value.id) && isId(value.name);
}

function isAccessFor(kind: ProfileKind, access: unknown): access is ModuleAccess {
  return access === "specific" || (access === "all" && !isAlwaysSpecific(kind));
}

function areModuleSettings(value: unknown): value is ModuleSettings {
  return (
    isRecord(value) && everyProperty(value, (key, setting) => isModule(key) && isModuleSetting(key, setting))
  );
}

function isModuleSetting(module: Module, value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isRecord(value) &&
    everyProperty(value, (key, part) => {
      if (part === undefined) return key === "level" || key === "toggles";
      return key === "level" ? isLevelOf(module, part) : key === "toggles" && areTogglesOf(module, part);
    })
  );
}

export function isLevelOf(module: Module, level: unknown): boolean {
  const levels: readonly unknown[] = moduleLevels[module];
  return levels.includes(level);
}

function areTogglesOf(module: Module, value: unknown): boolean {
  return (
    isRecord(value) && everyProperty(value, (key, isOn) => isToggleOf(module, key) && isSwitchOrUnset(isOn))
  );
}

export function isSwitchOrUnset(value: unknown): value is boolean | undefined {
  return value === undefined || typeof value === "boolean";
}

/** Checks every own property, the non-enumerable ones included. */
function everyProperty(
  record: Readonly<Record<string, unknown>>,
  isRight: (key: string, value: unknown) => boolean,
): boolean {
  return Object.getOwnPropertyNames(record).every((key) => isRight(key, record[key]));
}
