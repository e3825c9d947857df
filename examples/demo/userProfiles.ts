import {
  type Activity,
  canPerformActivity,
  profileMedia,
  decidePerformActivity,
  decideAssignUserProfile,
  decideEditUserProfile,
  decideManageUserProfiles,
  explain,
  ineffectiveProfileSettings,
  messageOf,
  type Module,
  moduleLevel,
  multimediaProfilesFor,
  entriesOf,
  offeredFlowActions,
  profileModules,
  type UserProfile,
} from "tenant-policy";
import { bank, person, teammate } from "./bank.ts";
import { answerText, paragraph, type Section, table } from "./page.ts";

const profiles = entriesOf(bank.userProfiles);

const activities: readonly (readonly [string, Activity])[] = [
  ["monitor a queue", "monitorQueue"],
  ["whisper in it", { activity: "whisper", isMonitoring: true }],
  ["barge in", { activity: "bargeIn", isMonitoring: true }],
  ["see others' schedules", { activity: "viewMonitoringSchedule", isOwn: false }],
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
  document: "Module settings",
  title: "Contact-centre user profiles",
  lines: () => [
    ...table([
      row("", ({ id }) => id),
      row("kind", ({ kind }) => kind),
      row("access", ({ access }) => access),
      ...moduleNames().map((module) => row(module, (profile) => levelText(profile, module))),
      ...activities.map(([name, activity]) =>
        row(name, (profile) => (canPerformActivity(profile, activity) ? "yes" : "-")),
      ),
      row("open, copy, delete", (profile) => flowLetters(profile)),
      row("works with", (profile) => mediaText(profile)),
      row("multimedia profiles", (profile) => String(multimediaProfilesFor(profile, choices).value?.length)),
    ]),
    "",
    ...profiles.flatMap(flowMessage),
    "",
    "Set without effect:",
    ...table(profiles.flatMap(ineffective)),
    "",
    "Who may see to user profiles:",
    ...table([
      ["by role and own profile", "create and copy", "add manage tenants to it", "give Ann an agent's"],
      ...["olga", "liam", "ann"].map(managing),
    ]),
    "",
    ...paragraph(`Why may the supervisor not manage teams? ${whyNot("supervisor", "manageTeams")}`),
  ],
};

function managing(id: string): readonly string[] {
  const who = person(id);
  const own = profiles.find((profile) => profile.id === teammate(id).userProfile) ?? null;
  const agents = profiles.find((profile) => profile.id === "standard-agent") ?? null;
  const toggles = { ...own?.modules.provisioning?.toggles, manageTenants: true };
  const provisioning = { level: "edit", toggles } as const;
  const wider = own && { ...own, modules: { ...own.modules, provisioning } };
  return [
    `${id}, ${who.role}, ${own?.id ?? "none"}`,
    answerText(decideManageUserProfiles(who, own)),
    own && wider ? answerText(decideEditUserProfile(who, own, own, wider)) : "",
    answerText(decideAssignUserProfile(who, own, teammate("ann"), agents)),
  ];
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
  return message === null ? [] : paragraph(`The flow module tells ${profile.id}: “${message}”`);
}

function flowLetters(profile: UserProfile): string {
  const offered = offeredFlowActions(profile).value ?? [];
  return offered.length === 0 ? "-" : offered.map((action) => action.charAt(0)).join(" ");
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

function whyNot(id: string, activity: Activity): string {
  return profiles
    .filter((profile) => profile.id === id)
    .flatMap((profile) => explain(decidePerformActivity(profile, activity)))
    .join(" ");
}
