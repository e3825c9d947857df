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
    results: (count: number) => english(count, { one: "person", other: "people" }),
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
    importFile: "Import a file",
    exportFile: "Export as a file",
    refused: "The file was not taken in, and nothing has changed.",
    issueAt: (path: string) => `At ${path}`,
    issueAtTop: "The file as a whole",
    moreIssues: (count: number) => `and ${english(count, { one: "more issue", other: "more issues" })}`,
  },
  whoAmI: {
    lead: "Everything on this page is shown as you would see it: who you are decides what is offered.",
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
    repairs: (name: string) => `The smallest change that would allow it to ${name}`,
    searching: "Looking for the smallest change…",
    noRepair: "No change of the tenant would allow it.",
    doItAs: (name: string) => `Do it as ${name}`,
    orOthers: (count: number) =>
      `${english(count, { one: "other person", other: "other people" })} could do it, too.`,
  },
  before: {
    title: "Before I press",
    as: (name: string) => `Done as ${name}.`,
    working: "Working out what would change…",
    refused: "It would be refused.",
    nothing: "Nobody gains or loses anything.",
    gains: (count: number) => `${english(count, { one: "thing", other: "things" })} would be gained`,
    losses: (count: number) => `${english(count, { one: "thing", other: "things" })} would be lost`,
    others: (count: number) => `${english(count, { one: "thing", other: "things" })} would be different`,
    risks: "Risks",
    noRisks: "No risks are known.",
    typeToConfirm: (name: string) => `Type “${name}” to confirm.`,
    confirm: "Do it",
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
