import { accepted, type Checked, type Issue, rejected } from "../kernel/schema/checked.ts";
import { isId } from "../vocabulary/workspace.ts";
import { isProfileKind, profileKinds } from "./kinds.ts";
import { isModule, isToggleOf, type Module, profileModules } from "./modules.ts";
import { isRecord } from "../kernel/schema/fields.ts";
import { isLevelOf, isSwitchOrUnset, isUserProfile, type UserProfile } from "./profile.ts";

type Issues = readonly Issue[];

/**
 * Checks a profile that is to be set: the profile, fit for state, or every problem with its path. What has no effect,
 * such as a module beyond the kind's ceiling, is no problem and is kept (UP21).
 */
export function checkUserProfile(value: unknown): Checked<UserProfile> {
  return checkedProfile(value, issuesOfProfile(value));
}

/**
 * Checks what a profile is to become by editing: as `checkUserProfile`, and the kind is still the one it was made with
 * (UP13), the id still its own (UP23).
 */
export function checkUserProfileEdit(before: UserProfile, value: unknown): Checked<UserProfile> {
  if (!isUserProfile(before)) return rejected("ST10", "the profile that is edited, as it was before");
  const { kind, id } = isRecord(value) ? value : {};
  return checkedProfile(value, [
    ...issuesOfProfile(value),
    ...issueIf(isProfileKind(kind) && kind !== before.kind, "UP13", before.kind, "kind"),
    ...issueIf(isId(id) && id !== before.id, "UP23", before.id, "id"),
  ]);
}

function checkedProfile(value: unknown, [first, ...rest]: Issues): Checked<UserProfile> {
  return first === undefined
    ? accepted(canonicalProfile(value as UserProfile))
    : { issues: [first, ...rest] };
}

function issuesOfProfile(value: unknown): Issues {
  if (!isRecord(value)) return issueIf(true, "ST10", "a user profile");
  const { id, name, kind, access, modules } = value;
  const isSpecificOnly = isProfileKind(kind) && profileKinds[kind].isAlwaysSpecific;
  return [
    ...issueIf(!isId(id), "ST10", "a text that is not empty", "id"),
    ...issueIf(!isId(name), "ST10", "a text that is not empty", "name"),
    ...issueIf(!isProfileKind(kind), "ST10", `one of ${Object.keys(profileKinds).join(", ")}`, "kind"),
    ...issueIf(access !== "all" && access !== "specific", "ST10", "all or specific", "access"),
    ...issueIf(access === "all" && isSpecificOnly, "UP13", "specific, as always with this kind", "access"),
    ...issuesOfModules(modules),
  ];
}

function issuesOfModules(value: unknown): Issues {
  if (!isRecord(value)) return issueIf(true, "ST10", "the settings by module", "modules");
  const expected = `one of ${Object.keys(profileModules).join(", ")}`;
  return Object.getOwnPropertyNames(value).flatMap((key) =>
    isModule(key) ? issuesOfSetting(key, value[key]) : issueIf(true, "ST10", expected, "modules", key),
  );
}

function issuesOfSetting(module: Module, value: unknown): Issues {
  if (value === undefined) return [];
  if (!isRecord(value)) return issueIf(true, "ST10", "a level and toggles", "modules", module);
  const levels = profileModules[module].levels.join(", ");
  return Object.getOwnPropertyNames(value).flatMap((key) => {
    if (key === "toggles") return issuesOfToggles(module, value[key]);
    if (key !== "level") return issueIf(true, "ST10", "level or toggles", "modules", module, key);
    const isRight = value[key] === undefined || isLevelOf(module, value[key]);
    return issueIf(!isRight, "ST10", `one of ${levels}`, "modules", module, key);
  });
}

function issuesOfToggles(module: Module, value: unknown): Issues {
  if (value === undefined) return [];
  const path = ["modules", module, "toggles"];
  if (!isRecord(value)) return issueIf(true, "ST10", "the toggles, each true or false", ...path);
  const names = Object.keys(profileModules[module].toggles);
  const expected = names.length === 0 ? "no toggle, as this module has none" : `one of ${names.join(", ")}`;
  return Object.getOwnPropertyNames(value).flatMap((key) => {
    if (!isToggleOf(module, key)) {
      return issueIf(true, "ST10", expected, ...path, key);
    }
    return issueIf(!isSwitchOrUnset(value[key]), "ST10", "true or false", ...path, key);
  });
}

function issueIf(isWrong: boolean, rule: Issue["rule"], message: string, ...path: readonly string[]): Issues {
  return isWrong ? [{ rule, path, message }] : [];
}

/** What a profile is made of and nothing else, with nothing undefined in it. */
function canonicalProfile({ id, name, kind, access, modules }: UserProfile): UserProfile {
  const settings = Object.entries(defined(modules)).map(([module, setting]) => {
    const { toggles } = setting;
    return [module, defined({ ...setting, toggles: toggles && defined(toggles) })];
  });
  return { id, name, kind, access, modules: Object.fromEntries(settings) as unknown } as UserProfile;
}

function defined<Data extends object>(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Data;
}
