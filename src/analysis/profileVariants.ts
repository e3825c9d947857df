import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { isProfileKind, profileKinds } from "../userProfiles/kinds.ts";
import type { Module, ModuleLevel, Toggle, ToggleRow } from "../userProfiles/modules.ts";
import { profileModules } from "../userProfiles/profileModules.ts";
import type { ModuleSetting, UserProfile } from "../userProfiles/profile.ts";

/** The settings of a module, as any module may have them. */
type AnySetting = ModuleSetting<Module>;

type AnySettings = Readonly<Record<string, AnySetting>>;

/**
 * The profile with one thing changed: its access, the level of one module, or one toggle. A toggle that is switched on brings
 * the level that it needs.
 */
export function profileVariants(profile: UserProfile): readonly UserProfile[] {
  const settings = profile.modules as AnySettings;
  const modules = Object.keys(profileModules) as Module[];
  const changed = modules.flatMap((module) =>
    settingVariants(module, settings[module] ?? {}).map((setting) => ({ ...settings, [module]: setting })),
  );
  const access = accessesOf(profile.kind).filter((each) => each !== profile.access);
  return [
    ...access.map((each) => ({ ...profile, access: each }) as UserProfile),
    ...changed.map((each) => ({ ...profile, modules: each })),
  ];
}

/** A profile of each kind, with each access that it can have, in which no module is set. */
export function plainProfiles(id: string): readonly UserProfile[] {
  const kinds = Object.keys(profileKinds).filter(isProfileKind);
  return kinds.flatMap((kind) =>
    accessesOf(kind).map((access) => ({ id, name: "Any", kind, access, modules: {} }) as UserProfile),
  );
}

function accessesOf(kind: UserProfile["kind"]): readonly UserProfile["access"][] {
  return profileKinds[kind].isAlwaysSpecific ? ["specific"] : ["specific", "all"];
}

function settingVariants(module: Module, setting: AnySetting): readonly AnySetting[] {
  const levels: NonEmpty<ModuleLevel> = profileModules[module].levels;
  const toggles = Object.entries<ToggleRow>(profileModules[module].toggles) as [Toggle, ToggleRow][];
  const level = setting.level ?? levels[0];
  const raised = (needs: ModuleLevel): ModuleLevel =>
    levels.indexOf(level) < levels.indexOf(needs) ? needs : level;
  return [
    ...levels.filter((each) => each !== level).map((each) => ({ ...setting, level: each })),
    ...toggles.map(([toggle, { needs }]) => {
      const isOn = setting.toggles?.[toggle] !== true;
      const switched = { ...setting.toggles, [toggle]: isOn };
      return isOn
        ? { ...setting, level: raised(needs), toggles: switched }
        : { ...setting, toggles: switched };
    }),
  ];
}
