import {
  type Activity,
  canPerformActivity,
  decideAssignUserProfile,
  decideEditUserProfile,
  decideManageUserProfiles,
  decidePerformActivity,
  entriesOf,
  entryOf,
  ineffectiveProfileSettings,
  type Module,
  moduleLevel,
  multimediaProfilesFor,
  offeredFlowActions,
  profileMedia,
  profileModules,
  type UserProfile,
} from "tenant-policy";
import { type Locale, messageOf } from "tenant-policy/explain";
import { bank, person, teammate } from "./bank.ts";
import { answerText, paragraph, table } from "./layout.ts";
import { reasonsText } from "./reasons.ts";
import type { Section } from "./section.ts";

/** The profiles that somebody holds. */
const profiles = entriesOf(bank.userProfiles.records).filter(({ id }) =>
  entriesOf(bank.teammates.records).some(({ userProfile }) => userProfile === id),
);

const activities: readonly (readonly [string, Activity])[] = [
  ["monitor a queue", "monitorQueue"],
  ["whisper in a call", { activity: "whisper", isMonitoring: true }],
  ["barge in", { activity: "bargeIn", isMonitoring: true }],
  ["view others' schedules", { activity: "viewMonitoringSchedule", isOwn: false }],
  ["record an agent", "recordAgent"],
  ["manage users", "manageUsers"],
  ["manage teams", "manageTeams"],
  ["manage tenants", "manageTenants"],
  ["play recordings", "playRecordings"],
  ["edit tags", "editTags"],
  ["modify schemas", "modifyAnalyzerSchemas"],
  ["use business rules", "useBusinessRules"],
  ["upload hold.wav", { activity: "uploadMediaFile", fileName: "hold.wav" }],
  ["upload hold.mp3", { activity: "uploadMediaFile", fileName: "hold.mp3" }],
];

const choices = { defaultTelephony: "telephony", others: ["all media"] };

export const userProfiles: Section = {
  name: "user-profiles",
  document: "Module settings",
  title: "What a contact-centre user profile permits",
  extract: () =>
    table([
      row("profile", ({ id }) => id),
      row("provisioning", (profile) => levelText(profile, "provisioning")),
      row("routingStrategy", (profile) => levelText(profile, "routingStrategy")),
      ...activityRows(["monitor a queue", "barge in", "manage teams"]),
      row("works with", mediaText),
    ]),
  lines: (locale) => [
    ...table([
      row("profile", ({ id }) => id),
      row("kind", ({ kind }) => kind),
      row("access", ({ access }) => access),
      [],
      ["Level of each module:"],
      ...moduleNames().map((module) => row(module, (profile) => levelText(profile, module))),
      [],
      ["Activities:"],
      ...activityRows(activities.map(([name]) => name)),
      row("actions on flows", flowText),
      row("works with", mediaText),
      row("multimedia profiles", (profile) => String(multimediaProfilesFor(profile, choices).value?.length)),
    ]),
    "",
    ...profiles.flatMap(flowMessage),
    "",
    "Settings without effect:",
    ...table(profiles.flatMap(ineffective)),
    "",
    ...table([
      ["may they …", "create profiles", "add manageTenants", "assign Ann one"],
      ...["olga", "liam", "ann"].map(managing),
    ]),
    "",
    ...paragraph(`Why may the supervisor not manage teams? ${whyNot("supervisor", "manageTeams", locale)}`),
  ],
};

function activityRows(names: readonly string[]): readonly (readonly string[])[] {
  return activities
    .filter(([name]) => names.includes(name))
    .map(([name, activity]) => row(name, (profile) => (canPerformActivity(profile, activity) ? "yes" : "-")));
}

function managing(id: string): readonly string[] {
  const who = person(id);
  const own = profileOf(id);
  const agents = profiles.find((profile) => profile.id === "standard-agent") ?? null;
  const toggles = { ...own?.modules.provisioning?.toggles, manageTenants: true };
  const provisioning = { level: "edit", toggles } as const;
  const holders = entryOf(bank.teammates.holdings, own?.id ?? "");
  const wider = own && { ...own, modules: { ...own.modules, provisioning } };
  return [
    `${id} (${who.role}), ${own?.id ?? "no profile"}`,
    answerText(decideManageUserProfiles(who, own)),
    own && wider ? answerText(decideEditUserProfile(who, own, own, wider, holders)) : "",
    answerText(decideAssignUserProfile(who, own, teammate("ann"), agents, profileOf("ann"))),
  ];
}

function profileOf(id: string): UserProfile | null {
  return profiles.find((profile) => profile.id === teammate(id).userProfile) ?? null;
}

function row(label: string, cell: (profile: UserProfile) => string): readonly string[] {
  return [label, ...profiles.map(cell)];
}

function moduleNames(): readonly Module[] {
  return Object.keys(profileModules) as Module[];
}

function levelText(profile: UserProfile, module: Module): string {
  const level = moduleLevel(profile, module).value;
  return level === null || level === "off" || level === "none" ? "-" : level;
}

function mediaText(profile: UserProfile): string {
  const media = profileMedia(profile).value ?? [];
  return media.length === 4 ? "all media" : media.length === 1 ? `${media.join()} only` : "digital only";
}

function flowMessage(profile: UserProfile): readonly string[] {
  const offered = offeredFlowActions(profile);
  const message = offered.value?.length === 0 ? messageOf(offered) : null;
  return message === null ? [] : paragraph(`In the flow module ${profile.id} sees: “${message}”`);
}

function flowText(profile: UserProfile): string {
  const offered = offeredFlowActions(profile).value ?? [];
  return offered.length === 0 ? "-" : offered.length === 3 ? "all" : offered.join(", ");
}

function ineffective(profile: UserProfile): readonly (readonly string[])[] {
  const settings = ineffectiveProfileSettings(profile).value ?? [];
  return settings.map(({ module, toggle, because }) => [
    `- ${profile.id}`,
    module,
    toggle ?? "its level",
    because.join(" "),
  ]);
}

function whyNot(id: string, activity: Activity, locale: Locale): string {
  return profiles
    .filter((profile) => profile.id === id)
    .map((profile) => reasonsText(decidePerformActivity(profile, activity), locale))
    .join(" ");
}
