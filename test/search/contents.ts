import type { ProfilePermissions } from "../../src/index.ts";

const provisions = (...toggles: readonly string[]) => ({
  provisioning: { level: "edit" as const, toggles: Object.fromEntries(toggles.map((name) => [name, true])) },
});
const everyToggle = [
  ...["manageEntryPointsAndQueues", "manageSites", "manageTeams", "manageUsers", "manageUserProfiles"],
  ...["entryPointMappings", "manageDialPlans", "auditTrail", "branding", "manageTenants"],
];
const specific = { kind: "administrator", access: "specific" } as const;

/** What the user profiles of the search permit, by a name. Together they hold every toggle that manages something. */
export const contents = {
  empty: { ...specific, modules: {} },
  /** Provisioning at edit without any toggle. */
  bare: { ...specific, modules: provisions() },
  users: { ...specific, modules: provisions("manageUsers") },
  profiles: { ...specific, modules: provisions("manageUserProfiles") },
  both: { ...specific, modules: provisions("manageUsers", "manageUserProfiles") },
  usersAndSites: { ...specific, modules: provisions("manageUsers", "manageSites") },
  profilesAndMonitoring: {
    ...specific,
    modules: { ...provisions("manageUserProfiles"), callMonitoring: { level: "on" } },
  },
  /** Everything by its settings. */
  wide: { kind: "administrator", access: "all", modules: {} },
  /** Every toggle of provisioning, under a module that is closed. */
  asleep: {
    ...specific,
    modules: { provisioning: { ...provisions(...everyToggle).provisioning, level: "none" } },
  },
  agents: { ...specific, modules: { agentDesktop: { level: "on" }, multimedia: { level: "on" } } },
  desk: { ...specific, modules: { agentDesktop: { level: "on" } } },
  administratorOnly: { kind: "administratorOnly", access: "specific", modules: {} },
} as const satisfies Readonly<Record<string, ProfilePermissions>>;

export type Content = keyof typeof contents;

/** The contents that a user profile is made with or edited to. */
export const drafts: readonly Content[] = [
  "empty",
  "both",
  "profilesAndMonitoring",
  "wide",
  "asleep",
  "agents",
  "administratorOnly",
];
