// The settings of a profile as a form shows and changes them.
import { type Module, type ModuleLevel, profileModules, type Toggle, type UserProfile } from "tenant-policy";

export const moduleNames = Object.keys(profileModules) as readonly Module[];

export function togglesOf(module: Module): readonly Toggle[] {
  return Object.keys(profileModules[module].toggles) as Toggle[];
}

/** The level that is set; the lowest where none is. */
export function levelIn({ modules }: UserProfile, module: Module): ModuleLevel {
  return modules[module]?.level ?? profileModules[module].levels[0];
}

export function isToggleOn({ modules }: UserProfile, module: Module, toggle: Toggle): boolean {
  const toggles: Readonly<Partial<Record<Toggle, boolean>>> = modules[module]?.toggles ?? {};
  return toggles[toggle] === true;
}

/** The lowest level is left out, as a new profile leaves it out. */
export function withLevel(profile: UserProfile, module: Module, level: ModuleLevel): UserProfile {
  const { level: _, ...others } = profile.modules[module] ?? {};
  const isLowest = level === profileModules[module].levels[0];
  return withSetting(profile, module, isLowest ? others : { ...others, level });
}

/** A toggle that is off is left out, as a new profile leaves it out. */
export function withToggle(profile: UserProfile, module: Module, toggle: Toggle, isOn: boolean): UserProfile {
  const setting = profile.modules[module] ?? {};
  const { [toggle]: _, ...others }: Partial<Record<Toggle, boolean>> = setting.toggles ?? {};
  return withSetting(profile, module, { ...setting, toggles: isOn ? { ...others, [toggle]: true } : others });
}

interface Setting {
  readonly level?: ModuleLevel;
  readonly toggles?: Readonly<Partial<Record<Toggle, boolean>>>;
}

/** The levels and toggles come from the module's own row, which the type cannot tell. */
function withSetting(profile: UserProfile, module: Module, setting: Setting): UserProfile {
  return { ...profile, modules: { ...profile.modules, [module]: setting } } as UserProfile;
}

/** Whether two profiles are set alike, however what is off is written. */
export function isSetAlike(one: UserProfile, other: UserProfile): boolean {
  return settingsText(one) === settingsText(other);
}

function settingsText(profile: UserProfile): string {
  const modules = moduleNames.map((module) => [
    levelIn(profile, module),
    togglesOf(module).filter((toggle) => isToggleOn(profile, module, toggle)),
  ]);
  return JSON.stringify([profile.name, profile.kind, profile.access, modules]);
}
