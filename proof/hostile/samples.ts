import * as library from "tenant-policy";
import * as analysis from "tenant-policy/analysis";
import * as explaining from "tenant-policy/explain";
import { en, enLabels, enRisks } from "tenant-policy/explain/en";
import * as storing from "tenant-policy/storage";
import { bank, commandOf, now } from "../../test/laws/examples.ts";

// Arguments of the declared types for what the other doors export; test/laws/samples.ts has those of the main one.

const tenantLevel = { level: "tenant" } as const;
const loans = { level: "group", group: "loans" } as const;
const olga = { kind: "teammate", id: "olga", current: tenantLevel } as const;
const owner = { ...olga, role: "owner", home: tenantLevel } as const;
const choosing = commandOf("timeZone/choose", [olga, { zone: "Asia/Tokyo" }]);
const step = library.transition(bank, choosing);
const refused = library.decideDomainAllowed("ann@other.example", ["bank.example"]);
const issues = library.checkEmailDomains(["bank.example", "no domain"]).issues ?? [];
const question = analysis.asking(library.assetAccess, "rory", "edit", "greeter");
const subscription = { id: "save", ...question };
const subscriptions = analysis.subscriptionsOf(bank, [subscription]).value;
const classes = analysis.classesOf(bank).value;
const person = { teammate: "ann", emails: ["ann@bank.example"], as: "5e8d" };
const keys = [
  { part: "head", id: "head" },
  { part: "teammates.records", id: "ann" },
] as const;
const rows = [...storing.rowsOf(bank)];
const read = {
  keys,
  rows: rows.filter((row) => keys.some(({ part, id }) => row.part === part && row.id === id)),
};
const partial = storing.partialTenant({
  keys: [keys[0], { part: "teammates.records", all: true }],
  rows: rows.filter(({ part }) => part === "head" || part === "teammates.records"),
}).value;
const helpDesk = { base: true, fullAccess: true, decryption: false };
const crossLaunch = { subscription: bank.subscription, helpDesk };
const lists = ["192.0.2.0/24", "192.0.2.0/24, 2001:db8::7"].map((text) => library.checkIpList(text).value);
const profile = { kind: "supervisor", access: "specific", modules: {} };
const found = analysis.assetsFor(bank, "olga", "edit").value;
const risks = [{ risk: "passwordsDue", rule: "PW3", facts: { count: 2 } }];

const explain: Readonly<Record<string, readonly unknown[]>> = {
  categoryOf: ["TM1"],
  categoryOfDecision: [refused],
  explain: [refused, { locale: en, timeZone: "Europe/London", nameOf: explaining.namesOf(bank) }],
  explainIssues: [issues, { locale: en }],
  explainRisks: [risks, { texts: enRisks, labels: enLabels }],
  forActor: [bank, olga, refused, choosing],
  helpOf: [refused],
  httpStatusOf: [refused],
  messageOf: [refused],
  namesOf: [bank],
  reasonsOf: [refused],
  ruleOf: ["TM1"],
};

const analyse: Readonly<Record<string, readonly unknown[]>> = {
  asking: [library.assetAccess, "rory", "edit", "greeter"],
  assetFilter: [owner, "edit"],
  assetFilterSql: [owner, "edit", { dialect: "postgresql", table: "assets", record: "value" }],
  assetRow: [{ kind: "app", madeAt: loans, sharedWith: [{ level: "group", group: "cards" }] }],
  assetsFor: [bank, "olga", "edit"],
  classesOf: [bank],
  commandsFor: [bank, olga, now],
  decisionsAffected: [subscriptions, step.changes],
  difference: [bank, step.tenant, now],
  duesDifference: [bank, step.tenant, now],
  foundAfter: [found, null, 10],
  helpDeskDifference: [crossLaunch, { ...crossLaunch, helpDesk: { ...helpDesk, base: false } }],
  impactOf: [bank, [choosing]],
  ipListDifference: lists,
  peopleFor: [bank, "edit", "greeter"],
  permissionsOf: [bank, "rory"],
  questionsDue: [subscriptions, now],
  repairs: [bank, question, now],
  risksOf: [bank, choosing, { fromAddress: "192.0.2.7" }],
  settingsDifference: [bank, step.tenant, now],
  signInDifference: [bank, step.tenant],
  subscriptionsOf: [bank, [subscription]],
  updateClasses: [classes, step.changes],
  userProfileDifference: [profile, { ...profile, modules: { callRecording: { level: "on" } } }],
  withQuestions: [subscriptions, [{ ...subscription, id: "other" }]],
  withoutQuestions: [subscriptions, ["save"]],
  workspacesFor: [bank, "olga", "edit", "greeter"],
  wouldChange: [bank, choosing],
};

const store: Readonly<Record<string, readonly unknown[]>> = {
  applyChanges: [bank, step.changes],
  ask: [partial, library.agentStatusOf, "ann", now],
  emailsOf: ["ann", [...rows, step.changes, step.audit]],
  erasePerson: [step.changes, person],
  migrateCommands: [[choosing]],
  parseAuditEntry: [step.audit],
  parseChanges: [step.changes],
  partialTenant: [read],
  rowChanges: [step.changes],
  rowsNeededBy: [choosing, read],
  rowsNeededToAsk: [library.agentStatusOf, ["ann", now], read],
  rowsOf: [bank],
  tenantOfRows: [rows],
  transitionOn: [partial, choosing],
};

/** By the name of the door. */
export const doorSamples: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  explain,
  analysis: analyse,
  storage: store,
};

/** What the library made to be handed back to it, and never changed: a tenant, its classes and the like. */
export const ofItsMaking: ReadonlySet<unknown> = new Set([
  bank,
  step.tenant,
  subscriptions,
  classes,
  partial,
  bank.assets.records,
  en,
  enLabels,
  enRisks,
  found,
]);
