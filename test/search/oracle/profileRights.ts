import type { ProfilePermissions, Role } from "../../../src/index.ts";
import {
  allButManageTenants,
  ceilings,
  documentModules,
  levelsOf,
  preventing,
} from "../../userProfiles/modules.oracle.ts";

// What a user profile gives over others, in the words of module-settings and of UP25: Agent Desktop, Multimedia, media and
// the kind give nothing over anybody.

type Settings = Readonly<
  Record<string, { readonly level?: string; readonly toggles?: Readonly<Record<string, boolean>> }>
>;
type ModuleText = (typeof documentModules)[number];

const ofAgents: readonly string[] = ["agentDesktop", "multimedia"];
const nothing: ReadonlySet<string> = new Set();

/** What the profile gives as it is. */
export function effectiveRights(profile: ProfilePermissions | null): ReadonlySet<string> {
  return remembered(effective, profile, (each) => rightsOf(each, false));
}

/** What it would give if every module that is closed, or too low for its toggles, were opened. */
export function awakeRights(profile: ProfilePermissions | null): ReadonlySet<string> {
  return remembered(awake, profile, (each) => rightsOf(each, true));
}

/** As the role lets its holder use it (UP24). An Owner has all of it by the role (RL1). */
export function usedRights(role: Role, profile: ProfilePermissions | null): ReadonlySet<string> {
  switch (role) {
    case "owner":
      return everything;
    case "full":
    case "limited":
      return effectiveRights(profile);
    case "readOnly":
    case "restricted":
      return nothing;
  }
}

/** What it gives its holder as an agent. */
export function agentRights(profile: ProfilePermissions | null): ReadonlySet<string> {
  if (profile === null) return nothing;
  return new Set(
    documentModules
      .filter(
        ({ name }) =>
          ofAgents.includes(name) &&
          levelsIn(profile, { name, levels: "off or on", toggles: [] }, false).length > 0,
      )
      .map(({ name }) => name),
  );
}

export const manageUsers = "provisioning: manageUsers";
export const manageUserProfiles = "provisioning: manageUserProfiles";

const effective = new WeakMap<ProfilePermissions, ReadonlySet<string>>();
const awake = new WeakMap<ProfilePermissions, ReadonlySet<string>>();

function remembered(
  memory: WeakMap<ProfilePermissions, ReadonlySet<string>>,
  profile: ProfilePermissions | null,
  rights: (profile: ProfilePermissions) => ReadonlySet<string>,
): ReadonlySet<string> {
  if (profile === null) return nothing;
  const known = memory.get(profile) ?? rights(profile);
  memory.set(profile, known);
  return known;
}

function rightsOf(profile: ProfilePermissions, isAwake: boolean): ReadonlySet<string> {
  return new Set(
    documentModules
      .filter(({ name }) => !ofAgents.includes(name) && ceilings[profile.kind].includes(name))
      .flatMap((text) => rightsOfModule(profile, text, isAwake)),
  );
}

function rightsOfModule(profile: ProfilePermissions, text: ModuleText, isAwake: boolean): readonly string[] {
  const { name } = text;
  const reached = levelsIn(profile, text, isAwake);
  const toggles = givenToggles(profile, text, reached);
  const seesOthers =
    name === "callMonitoring" && reached.length > 0 && !isSet(profile, name, "restrictedMonitorOnly");
  return [
    ...reached.map((level) => `${name} at ${level}`),
    ...toggles.map((toggle) => `${name}: ${toggle}`),
    ...(seesOthers ? ["the monitoring schedules of others"] : []),
    ...(name === "routingStrategy" && opensFlows(reached, toggles) ? ["opening flows"] : []),
  ];
}

/** UP10, UP11: at view flows are opened, at edit with manage flow scripts only. */
function opensFlows(reached: readonly string[], toggles: readonly string[]): boolean {
  return reached.includes("edit") ? toggles.includes("manageFlowScripts") : reached.includes("view");
}

/** The levels above the lowest that the module is opened to; for what sleeps, to the one that its toggles need. */
function levelsIn(
  { access, modules }: ProfilePermissions,
  { name, levels, toggles }: ModuleText,
  isAwake: boolean,
): readonly string[] {
  const ascending: readonly string[] = levelsOf[levels];
  const { level = ascending[0] ?? "", toggles: set = {} } = (modules as Settings)[name] ?? {};
  const sleeps = toggles.some(([, toggle]) => set[toggle] === true && !preventing.includes(toggle));
  const highest = ascending.length - 1;
  const stored = access === "all" ? highest : ascending.indexOf(level);
  return ascending.slice(1, 1 + (isAwake && sleeps ? highest : stored));
}

/** Toggles that give something, where the module is open far enough: at the highest level, or at view for business rules. */
function givenToggles(
  { kind, access, modules }: ProfilePermissions,
  { name, levels, toggles }: ModuleText,
  reached: readonly string[],
): readonly string[] {
  const isHighest = reached.length === levelsOf[levels].length - 1;
  return toggles
    .map(([, toggle]) => toggle)
    .filter((toggle) => !preventing.includes(toggle))
    .filter((toggle) => isHighest || (toggle === "businessRules" && reached.length > 0))
    .filter((toggle) => toggle !== "manageTenants" || !allButManageTenants.includes(kind))
    .filter((toggle) => access === "all" || isSet({ modules }, name, toggle));
}

function isSet({ modules }: Pick<ProfilePermissions, "modules">, name: string, toggle: string): boolean {
  return (modules as Settings)[name]?.toggles?.[toggle] === true;
}

const everything = awakeRights({ kind: "administrator", access: "all", modules: {} });
