// What the page says in English. The library's own sentences and labels stand in tenant-policy/explain/en. `Texts` is the type of
// this object, and every other language has to have all of it.
import { english } from "./plural.ts";
import { auditTexts } from "./en.audit.ts";
import { assetsTexts } from "./en.assets.ts";
import { impactTexts } from "./en.impact.ts";
import { noticeTexts } from "./en.notices.ts";
import { teammatesTexts } from "./en.teammates.ts";
import { privacyAndSecurityTexts } from "./en.privacyAndSecurity.ts";
import { tenantSettingsTexts } from "./en.tenantSettings.ts";
import { userProfilesTexts } from "./en.userProfiles.ts";
import { workspacesTexts } from "./en.workspaces.ts";

export const enTexts = {
  product: "Admin console",
  skipToContent: "Skip to the content",
  loading: "Loading…",
  failed: "The page could not be shown. Load it again, or open a sample.",
  sectionNotShown: "You would not see this section.",
  notFound: {
    title: "Page not found",
    text: "There is nothing at this address.",
    back: (page: string) => `Go to “${page}”`,
  },
  menu: "Menu",
  close: "Close",
  cancel: "Cancel",
  pages: {
    whoAmI: "Who am I?",
    tenantSettings: "Tenant settings",
    workspaces: "Groups and teams",
    assets: "Assets",
    teammates: "Teammates",
    userProfiles: "User profiles",
    privacyAndSecurity: "Privacy and security",
    audit: "Audit trail",
    rules: "Rules",
  },
  language: { label: "Language", en: "English", de: "Deutsch" },
  theme: { label: "Theme", system: "System", light: "Light", dark: "Dark" },
  person: {
    button: "Look at the page as somebody else. You are",
    title: "Look at the page as somebody else",
    search: "Find a person by name or address",
    none: "Nobody is found.",
    results: (teammates: number, outsiders: number) =>
      `${english(teammates, { one: "teammate", other: "teammates" })} who accepted their invitation, and ${outsiders} from support and partners`,
    list: "People",
  },
  workspace: {
    label: "Workspace",
    home: (name: string) => `${name} (home)`,
    tenant: "Whole tenant",
  },
  tenantMenu: {
    title: "Tenants and files",
    open: "Open another tenant",
    samples: {
      bank: { name: "Retail Bank", about: "A bank with two groups, five teams and a case for most rules." },
      empty: { name: "New tenant", about: "One Owner, and every setting as it is by default." },
      large: {
        name: "Large Company",
        about: "20,000 people in 20 groups and 200 teams, and as many assets.",
      },
    },
    replaced: "It takes the place of the tenant that is open. Export that one first if you want to keep it.",
    replace: {
      title: (name: string) => `Replace ${name}?`,
      lost: (count: number) =>
        `${english(count, { one: "change", other: "changes" })} made here would be lost, together with the audit trail.`,
      exportFirst: "Export first",
      confirm: "Replace",
    },
    importFile: "Import a file",
    exportFile: "Export as a file",
    refused: "The file was not taken in, and nothing has changed.",
    issueAt: (path: string) => `At ${path}`,
    issueAtTop: "The file as a whole",
    moreIssues: (count: number) => `and ${english(count, { one: "more issue", other: "more issues" })}`,
  },
  whoAmI: {
    lead: "Everything on this page is shown as you would see it: who you are decides what is offered.",
    hints: {
      lead: "Where to begin:",
      whyNot: "Find out why Ann may not edit the fraud check",
      foresee: "See what turning the help desk off would change",
      invitations: "See who has not accepted their invitation",
    },
    clock: (now: string) =>
      `The sample has a clock of its own, at which its data make sense: it is now ${now} here.`,
    role: "Role",
    home: "Home workspace",
    current: "Current workspace",
    profile: "User profile",
    noProfile: "None",
    features: "What you may do",
    may: "Yes",
    mayNot: "No",
    feature: "Feature",
    answer: "Answer",
    why: "Why",
  },
  rules: {
    lead: "Every answer names the rules that made it. These are all of them.",
    unknown: (id: string) => `There is no rule with the id ${id}.`,
    filter: "Find a rule by its id or a word",
    reading: "Reading",
    found: (count: number) => english(count, { one: "rule", other: "rules" }),
    documents: {
      "tenant-settings": "Tenant settings",
      "groups-and-teams": "Groups and teams",
      teammates: "Teammates",
      "module-settings": "Module settings",
      "privacy-and-security": "Privacy and security",
      "this library": "This library",
    },
    standings: { stated: "Stated", inferred: "Inferred", later: "Later edition", disputed: "Disputed" },
  },
  why: {
    title: "Why not?",
    help: "What would help",
    repairs: (name: string) => `The smallest change that would let ${name} do it`,
    searching: "Looking for the smallest change…",
    noRepair: "No change to the tenant’s data or settings was found that would do.",
    switchTo: (place: string) => `Switch to ${place}`,
    doItAs: (name: string) => `Do it as ${name}`,
    step: (place: number, count: number) => `Step ${place} of ${count}`,
    stepAs: (step: string, name: string) => `${step}: do it as ${name}`,
    orOthers: (count: number) =>
      `${english(count, { one: "other person", other: "other people" })} could do it, too.`,
  },
  form: {
    unchanged: "Nothing is changed yet.",
    meanwhile: (value: string) => `Meanwhile set to “${value}”.`,
    missing: (field: string) => `Fill in “${field}” first.`,
  },
  before: {
    title: "What would change",
    as: (name: string) => `Will be done as ${name}.`,
    working: "Working out what would change…",
    refused: "It would be refused.",
    summary: {
      added: (entries: string) => `added ${entries}`,
      removed: (entries: string) => `removed ${entries}`,
      inherited: "As for all channels",
    },
    alreadySo: "It is so already. There is nothing left to do.",
    unknownSignIn: (section: string, field: string) =>
      `This page does not know from where you sign in, so it cannot tell whether this shuts you out. Under “${section}”, “${field}” asks for the address.`,
    retired: {
      "channels/remove": "The channel’s own settings go with it, and its id is never given again.",
      "userProfiles/delete": "The id of the profile is never given to another one.",
      "teammates/remove":
        "The id is never given to anybody else. An Owner may invite the same person under it again.",
    },
    nothing: "Nobody gains or loses anything.",
    gains: (count: number) => `Gained (${count})`,
    losses: (count: number) => `Lost (${count})`,
    others: (count: number) => `Changed (${count})`,
    risks: "Risks",
    noRisks: "No risks are known.",
    typeToConfirm: (name: string) => `Type “${name}” to confirm.`,
    confirm: "Do it",
    done: {
      here: (what: string) => `Done: ${what}.`,
      otherTab: (what: string) => `Changed in another tab: ${what}.`,
    },
    viewOrUndo: "View or undo",
    more: (count: number) => `Show ${count} more`,
  },
  impact: impactTexts,
  notices: noticeTexts,
  tenantSettings: tenantSettingsTexts,
  teammates: teammatesTexts,
  userProfiles: userProfilesTexts,
  privacyAndSecurity: privacyAndSecurityTexts,
  audit: auditTexts,
  assets: assetsTexts,
  workspaces: workspacesTexts,
};

export type Texts = typeof enTexts;
