import { wouldChange } from "../../src/analysis/wouldChange.ts";
import { forActor } from "../../src/explain/forActor.ts";
import * as library from "../../src/index.ts";
import { bank, commandOf } from "../laws/examples.ts";
import type { Found } from "./walk.ts";

const now = Date.parse("2026-03-02T09:00:00Z");
const hour = 3_600_000;
const day = 24 * hour;

const tenant: library.Workspace = { level: "tenant" };
const loans: library.Workspace = { level: "group", group: "loans" };

const as = (role: library.Role): library.Person => ({
  ...{ kind: "teammate", id: "ann", role, home: tenant, current: tenant },
});

const ready = { digitalChannelsEnabled: true, provisioningCompleted: true };
const helpDesk = { base: true, fullAccess: true, decryption: false };
const withDecryption = { ...helpDesk, decryption: true };
const mia = { kind: "helpDesk", adminUserName: "mia", adminUserDomain: "vendor.example" } as const;

const bounce = { email: "ben@mail.example", addedAtMilli: now - 2 * day, retentionDays: 7 };
const toBen = { route: "awsSes", to: bounce.email } as const;

const issued = { kind: "shortLived", issuedAtMilli: now - 12 * hour, expiresAtMilli: now } as const;
const key = { kind: "mediaAccessKey", header: library.mediaKeyHeader, isValid: false } as const;

const specific = (
  kind: library.ProfileKind,
  modules: library.ModuleSettings,
): library.ProfilePermissions => ({ kind, access: "specific", modules });
const monitoring = (...on: readonly library.Toggle[]) => supervisor("callMonitoring", "on", on);
const flows = (level: "view" | "edit", ...on: readonly library.Toggle[]) =>
  supervisor("routingStrategy", level, on);
const provisioning = (...on: readonly library.Toggle[]) => supervisor("provisioning", "edit", on);
const recordings = (...on: readonly library.Toggle[]) => supervisor("recordingManagement", "on", on);
const reports = (level: "view" | "edit", ...on: readonly library.Toggle[]) =>
  supervisor("reportingAndAnalytics", level, on);
const agents = specific("standardAgent", { agentDesktop: { level: "on" } });
const allProfile: library.UserProfile = {
  ...agents,
  id: "all",
  name: "All",
  kind: "administrator",
  access: "all",
};
const agentsToCopy: library.UserProfile = { ...agents, id: "agents", name: "Agents" };

const upload = library.decideUpload;
const pdfOnly = {
  ...{ customersMayUpload: false, customerFileTypes: [], agentsMayUpload: true, agentFileTypes: ["pdf"] },
  maxFileMegabytes: 20,
};

const branch = library.checkIpList(["192.0.2.0/24"]).value as library.IpList;
const signIn = { address: "198.51.100.7", list: branch, isAdministrator: false, hasRemoteAccess: false };

const policy = { renewWithoutOtp: false, minAgeDays: 5, maxAgeDays: 90, history: 2 };
const password = { setAtMilli: now - 2 * day, nowMilli: now, matchingIndices: [], hasPassedOtp: true };
const ticket = { channelKind: "chat", ticketSeconds: 3600, issuedAtMilli: now - day, isAppEnabled: true };

const soleOwner = { all: 1, decrypting: 1 };
const olga = { id: "olga", role: "owner", home: tenant } as const;
const iris: library.Actor = {
  ...{ kind: "teammate", id: "iris", current: { level: "group", group: "insurance" } },
};
const bankWithoutFelix = library.transition(
  bank,
  commandOf("teammates/remove", [{ kind: "teammate", id: "olga", current: tenant }, { teammate: "felix" }]),
).tenant;
const bankWithFelixReading = library.transition(
  bank,
  commandOf("teammates/changeRole", [
    { kind: "teammate", id: "olga", current: tenant },
    { teammate: "felix", role: "readOnly" },
  ]),
).tenant;
const { emailChange } = library.entryOf(bank.teammates.records, "luca") as library.TeammateRecord;
const fromFelix = { sentAtMilli: emailChange?.sentAtMilli ?? 0, email: emailChange?.email ?? "" };
const chooseZone = commandOf("timeZone/choose", [
  { kind: "teammate", id: "olga", current: tenant },
  { zone: "Asia/Tokyo" },
]);

/** A question of each rule that no other part of the walk asks in words that a reader understands. */
const table: readonly (readonly [asked: string, decision: Found["decision"]])[] = [
  ["See the time zone, with Restricted Access", library.decideViewSetting(as("restricted"), "timeZone", [])],
  ["See the time zone, with Read-only Access", library.decideViewSetting(as("readOnly"), "timeZone", [])],
  ["See inbound media, without the feature", library.decideViewSetting(as("owner"), "inboundMedia", [])],
  ["Show a date and time in London", library.formatDisplay(now, "Europe/London")],
  ["Show a date and time in “BST”", library.formatDisplay(now, "BST")],
  ["Show a date and time in a time zone of a newer system", library.formatDisplay(now, "Europe/Atlantis")],
  ["Write a timestamp of London", library.formatTimestamp(now, "Europe/London")],
  ["The time zone of delivery receipts", library.timeZoneFor("deliveryReceipt", "Europe/London")],
  ["The time zone of reports", library.timeZoneFor("report", "Europe/London")],
  ["Plan a daily job at 09:30", library.nextRun("09:30", "Europe/London", now)],
  ["Plan a daily job at 25:00", library.nextRun("25:00", "Europe/London", now)],
  ["Plan a daily job again", library.nextRun("09:30", "Europe/London", now, "skip", now)],
  ["Choose no time zone", library.decideExecute(bank, { ...chooseZone, zone: undefined } as never)],
  ["Pick 30.03.2025 01:30", library.instantOf("30.03.2025 01:30", "Europe/London")],
  ["Pick 01:30 when the clocks go forward", library.instantOf("2025-03-30T01:30", "Europe/London", "skip")],
  ["Pick 01:30, or later if skipped", library.instantOf("2025-03-30T01:30", "Europe/London")],
  ["Choose the time zone that is set already", wouldChange(bank, { ...chooseZone, zone: bank.timeZone })],
  ["View the profile key, with Read-only Access", library.decideViewProfileKey(as("readOnly"))],
  ["View the profile key, with Full Access", library.decideViewProfileKey(as("full"))],

  ["Cross-launch for support", library.decideCrossLaunch("helpDesk", ready, helpDesk)],
  [
    "Cross-launch while it is off",
    library.decideCrossLaunch("helpDesk", ready, { ...helpDesk, base: false }),
  ],
  [
    "Cross-launch as a partner, too early",
    library.decideCrossLaunch("partner", { ...ready, provisioningCompleted: false }, helpDesk),
  ],
  ["Cross-launch as a partner", library.decideCrossLaunch("partner", ready, helpDesk)],
  [
    "Cross-launch as the first Owner, too early",
    library.decideCrossLaunch("provisionedOwner", { ...ready, digitalChannelsEnabled: false }, helpDesk),
  ],
  ["Cross-launch as the first Owner", library.decideCrossLaunch("provisionedOwner", ready, helpDesk)],
  [
    "The level of support, full access being off",
    library.helpDeskAccessLevel({ ...helpDesk, fullAccess: false }, "full"),
  ],
  ["The level of support, full access being on", library.helpDeskAccessLevel(helpDesk, "full")],
  ["Whether support decrypts, if withheld", library.helpDeskAccessLevel(withDecryption, "full", true)],
  [
    "Decrypt logs as support",
    library.decideDecryptLogs({ kind: "helpDesk", level: "full", mayDecrypt: false }),
  ],
  [
    "Decrypt logs as support, if allowed to",
    library.decideDecryptLogs({ kind: "helpDesk", level: "full", mayDecrypt: true }),
  ],
  [
    "Add-ons without effect",
    library.ineffectiveHelpDeskSettings({ base: false, fullAccess: true, decryption: true }),
  ],
  ["Audit support in a tenant with a broken name", library.auditIdentity({ ...mia, tenantName: "Ba\nnk" })],
  ["Audit support", library.auditIdentity({ ...mia, tenantName: "Bank" })],
  ["Audit a teammate", library.auditIdentity({ kind: "teammate", id: "ann" })],
  ["The role of a Partner Full Admin", library.crossLaunchRole("Partner Full Admin")],
  ["The role of a Regional Helper", library.crossLaunchRole("Regional Helper")],
  [
    "The level of support in an unknown role",
    library.helpDeskAccessLevel(withDecryption, "guest" as library.Role),
  ],
  ["The risks of letting support decrypt", library.helpDeskRisks(helpDesk, withDecryption, false)],

  ["Add ann@a.example, no domain being listed", library.decideDomainAllowed("ann@a.example", [])],
  ["Add ann@a.example", library.decideDomainAllowed("ann@a.example", ["a.example"])],
  ["Add ann@b.example", library.decideDomainAllowed("ann@b.example", ["a.example"])],
  ["Add ann@10.0.0.1", library.decideDomainAllowed("ann@10.0.0.1", [])],
  ["Keep ann@b.example", library.decideStayWithEmail("ann@b.example", ["a.example"])],
  ["The risks of emptying the list of domains", library.emailDomainsRisks(["a.example"], [])],

  [
    "Fetch a file, its URL being persistent",
    library.decideFetchMedia({ kind: "persistent" }, "rcs", [], now),
  ],
  ["Fetch a file before its URL expires", library.decideFetchMedia(issued, "rcs", [], now - hour)],
  ["Fetch a file after its URL has expired", library.decideFetchMedia(issued, "rcs", [], now)],
  ["Fetch a file with a wrong key", library.decideFetchMedia(issued, "rcs", [key], now)],
  [
    "Fetch a file with the right key",
    library.decideFetchMedia(issued, "rcs", [{ ...key, isValid: true }], now),
  ],
  [
    "When the URL of a file expires",
    library.mediaUrlExpiry({ shortLived: true, expiry: { unit: "hours", amount: 12 } }, now),
  ],
  [
    "Who makes the URL of a file",
    library.mediaUrlMaker({ shortLived: true, expiry: { unit: "hours", amount: 12 } }, "whatsApp"),
  ],

  ["Send an email to an address that bounced", library.decideSendEmail(toBen, [bounce], now)],
  ["Send an email to an address that did not bounce", library.decideSendEmail(toBen, [], now)],
  [
    "Send an email over another route",
    library.decideSendEmail({ ...toBen, route: { other: "smtp" } }, [], now),
  ],
  [
    "Send an email, the bounce being dated ahead",
    library.decideSendEmail(toBen, [{ ...bounce, addedAtMilli: now + hour }], now),
  ],
  ["The entry after a bounce", library.bounceEntryFor([], bounce.email, now, 7)],
  ["The entry after another bounce", library.bounceEntryFor([bounce], bounce.email, now, 7)],

  ["Switch to the home workspace", library.decideSwitchTo({ home: loans }, loans)],
  ["Switch to the tenant, from a group", library.decideSwitchTo({ home: loans }, tenant)],
  ["Add a group, if the subscription withholds it", library.decideAddWorkspace(as("owner"), true)],

  ["Configure SSO, without the feature", library.decideUseFeature(as("owner"), "configureSso", [])],
  ["View a page, with Read-only Access", library.decideUseFeature(as("readOnly"), "viewPages", [])],
  [
    "Remove the last Owner, as support",
    library.decideSupportChangeOwner(olga, { kind: "remove" }, soleOwner),
  ],
  [
    "Raise a user from Read-only Access, with Full Access",
    library.decideChangeRole(as("full"), { id: "ben", role: "readOnly", home: loans }, "limited", false),
  ],
  [
    "Demote an Owner to Owner, as support",
    library.decideSupportChangeOwner(olga, { kind: "lower", role: "owner" }, { all: 2, decrypting: 2 }),
  ],
  [
    "Restore decryption while another Owner decrypts, as support",
    library.decideSupportChangeOwner(olga, { kind: "grantDecryption" }, { all: 2, decrypting: 1 }),
  ],
  [
    "Withdraw decryption from an Owner who may be the last",
    library.decideWithdrawDecryption(as("owner"), olga),
  ],
  [
    "Report an accepted change of address, as the system",
    library.decideExecute(
      bankWithoutFelix,
      commandOf("teammates/acceptEmailChange", [{ kind: "system" }, { teammate: "luca", ...fromFelix }]),
    ),
  ],
  [
    "Rename an asset whose lock nobody holds, with Limited Access",
    library.assetAccess(bankWithoutFelix, "ann", "edit", "arrears-letter"),
  ],
  ["Manage users without a user profile", library.activityAccess(bank, "iris", "manageUsers")],
  ["Whether somebody without a password must change it", library.passwordExpiryOf(bank, "rex", now)],
  [
    "Rename an asset locked by somebody who has Read-only Access by now",
    library.assetAccess(bankWithFelixReading, "ann", "edit", "arrears-letter"),
  ],
  [
    "Rename an asset that somebody out of view has locked",
    forActor(bank, iris, library.assetAccess(bank, "iris", "edit", "arrears-letter"), {
      asset: "arrears-letter",
    }),
  ],
  [
    "Which accounts Ann made",
    library.accountsMadeBy({ id: "ann", createdAtMilli: 0 }, [
      {
        ...{ id: "ben", createdAtMilli: 1, readdressedBy: [] },
        invitedBy: { kind: "teammate", id: "ann", createdAtMilli: 0 },
      },
    ]),
  ],
  ["Whether a new Owner decrypts logs", library.decryptionAtInvitation("owner")],
  [
    "Whether a promoted Owner decrypts logs",
    library.decryptionAfterRoleChange({ role: "full", decryptsLogs: true }, "owner"),
  ],
  [
    "Whether somebody with a new role decrypts logs",
    library.decryptionAfterRoleChange({ role: "full", decryptsLogs: true }, "limited"),
  ],
  [
    "The emails of an invitation, with SSO",
    library.invitationEmails({ signIn: "sso", hasSsoAccount: false }),
  ],
  ["The emails of an invitation, with passwords", library.invitationEmails({ signIn: "password" })],
  [
    "The emails of an invitation, with both",
    library.invitationEmails({ signIn: "both", hasSsoAccount: false }),
  ],
  [
    "The emails of an invitation, with the known limitation",
    library.invitationEmails({
      ...{ signIn: "both", hasSsoAccount: false },
      ssoTurnedOn: { inVersion: "6.5.0", platformVersion: "6.6.0" },
    }),
  ],
  [
    "Use Curation Console without the bot role",
    library.decideUseBotRole({ role: "full", apps: [], botRoles: [] }, "curationConsole"),
  ],
  [
    "Use Curation Console with the bot role",
    library.decideUseBotRole({ role: "full", apps: [], botRoles: ["curationConsole"] }, "curationConsole"),
  ],
  [
    "Open Bot Builder, with Restricted Access",
    library.decideOpenApp({ role: "restricted", apps: ["botBuilder"] }, "botBuilder"),
  ],
  ["The level in Event Scheduler", library.eventSchedulerLevel({ role: "limited", apps: [] })],

  ["Use a module that is off", library.decideUseModule(agents, "callRecording")],
  [
    "Record the calls of a queue",
    library.decidePerformActivity(supervisor("callRecording", "on", []), "recordQueue"),
  ],
  ["Monitor a queue", library.decidePerformActivity(monitoring(), "monitorQueue")],
  [
    "Whisper to an agent, the toggle being off",
    library.decidePerformActivity(monitoring(), { activity: "whisper", isMonitoring: true }),
  ],
  [
    "Whisper to an agent without monitoring the call",
    library.decidePerformActivity(monitoring("whisperCoach"), { activity: "whisper", isMonitoring: false }),
  ],
  [
    "Barge in on a call without monitoring it",
    library.decidePerformActivity(monitoring("bargeIn"), { activity: "bargeIn", isMonitoring: false }),
  ],
  [
    "Whisper to an agent while monitoring the call",
    library.decidePerformActivity(monitoring("whisperCoach"), { activity: "whisper", isMonitoring: true }),
  ],
  [
    "View another user’s schedule, if restricted",
    library.decidePerformActivity(monitoring("restrictedMonitorOnly"), {
      ...{ activity: "viewMonitoringSchedule", isOwn: false },
    }),
  ],
  [
    "View another user’s schedule",
    library.decidePerformActivity(monitoring(), { activity: "viewMonitoringSchedule", isOwn: false }),
  ],
  [
    "The multimedia profiles on offer",
    library.multimediaProfilesFor(supervisor("multimedia", "on", []), {
      ...{ defaultTelephony: "voice", others: ["all"] },
    }),
  ],
  ["Manage users, the toggle being off", library.decidePerformActivity(provisioning(), "manageUsers")],
  [
    "Manage users at View",
    library.decidePerformActivity(supervisor("provisioning", "view", ["manageUsers"]), "manageUsers"),
  ],
  [
    "Upload welcome.wav for routing at View",
    library.decidePerformActivity(flows("view", "manageMediaFiles"), {
      ...{ activity: "uploadMediaFile", fileName: "welcome.wav" },
    }),
  ],
  [
    "Upload welcome.wav for routing, the toggle being off",
    library.decidePerformActivity(flows("edit"), {
      ...{ activity: "uploadMediaFile", fileName: "welcome.wav" },
    }),
  ],
  [
    "Change the kind of a user profile",
    library.decideEditUserProfile(as("owner"), null, agentsToCopy, { ...agentsToCopy, kind: "supervisor" }),
  ],
  ["Manage users", library.decidePerformActivity(provisioning("manageUsers"), "manageUsers")],
  [
    "View the audit trail of Provisioning",
    library.decidePerformActivity(provisioning("auditTrail"), "viewAuditTrail"),
  ],
  ["View tags, the toggle being off", library.decidePerformActivity(recordings(), "viewTags")],
  ["View tags", library.decidePerformActivity(recordings("tags"), "viewTags")],
  ["Search recordings", library.decidePerformActivity(recordings(), "searchRecordings")],
  [
    "Use business rules, the toggle being off",
    library.decidePerformActivity(reports("view"), "useBusinessRules"),
  ],
  ["Use business rules", library.decidePerformActivity(reports("view", "businessRules"), "useBusinessRules")],
  ["Visualize data", library.decidePerformActivity(reports("view"), "visualizeData")],
  [
    "Modify an analyzer schema at View",
    library.decidePerformActivity(reports("view"), "modifyAnalyzerSchemas"),
  ],
  ["Copy a flow at View", library.decidePerformActivity(flows("view"), "copyFlow")],
  ["Open a flow at View", library.decidePerformActivity(flows("view"), "openFlow")],
  ["Copy a flow at Edit, the toggle being off", library.decidePerformActivity(flows("edit"), "copyFlow")],
  ["Copy a flow at Edit", library.decidePerformActivity(flows("edit", "manageFlowScripts"), "copyFlow")],
  [
    "Upload welcome.mp3 for routing",
    library.decidePerformActivity(flows("edit", "manageMediaFiles"), {
      ...{ activity: "uploadMediaFile", fileName: "welcome.mp3" },
    }),
  ],
  [
    "Upload welcome.wav for routing",
    library.decidePerformActivity(flows("edit", "manageMediaFiles"), {
      ...{ activity: "uploadMediaFile", fileName: "welcome.wav" },
    }),
  ],
  [
    "Use Provisioning as a Standard Agent",
    library.decideUseModule(specific("standardAgent", { provisioning: { level: "edit" } }), "provisioning"),
  ],
  [
    "The level of Provisioning of a Standard Agent",
    library.moduleLevel(specific("standardAgent", { provisioning: { level: "edit" } }), "provisioning"),
  ],
  [
    "Copy a user profile under its own id",
    library.copyUserProfile(agentsToCopy, { id: "agents", name: "New" }),
  ],
  [
    "Give a user profile another id",
    library.decideEditUserProfile(as("owner"), null, agentsToCopy, { ...agentsToCopy, id: "others" }),
  ],
  [
    "Edit a user profile that an Owner has",
    library.decideEditUserProfile(as("full"), allProfile, agentsToCopy, agentsToCopy, {
      teammates: 1,
      owners: 1,
    }),
  ],
  [
    "Edit a user profile of which it is not told who has it",
    library.decideEditUserProfile(as("full"), allProfile, agentsToCopy, agentsToCopy),
  ],
  ["Copy a user profile", library.copyUserProfile(agentsToCopy, { id: "new", name: "New" })],
  ["The media of a Standard Agent", library.profileMedia(agents)],
  ["The media of a user without Multimedia", library.profileMedia(specific("premiumAgent", {}))],
  [
    "The settings of a user profile without effect",
    library.ineffectiveProfileSettings(specific("standardAgent", { provisioning: { level: "edit" } })),
  ],
  ["The permissions of a new user profile", library.defaultProfilePermissions("supervisor")],
  [
    "Hand on a user profile",
    library.decideHandOnUserProfile(as("full"), supervisor("provisioning", "edit", ["manageUsers"]), agents),
  ],

  ["Sign in from 198.51.100.7", library.signInRequirement({ ...signIn, twoFactor: "off" })],
  [
    "Sign in from 192.0.2.7",
    library.signInRequirement({ ...signIn, twoFactor: "off", address: "192.0.2.7" }),
  ],
  ["Sign in from “home”", library.signInRequirement({ ...signIn, twoFactor: "off", address: "home" })],
  [
    "Sign in from 198.51.100.7, with two-factor authentication",
    library.signInRequirement({ ...signIn, twoFactor: "on" }),
  ],
  [
    "Sign in from 192.0.2.7, with two-factor authentication",
    library.signInRequirement({ ...signIn, twoFactor: "on", address: "192.0.2.7" }),
  ],
  ["Call the API from 198.51.100.7", library.decideIpAllowed("198.51.100.7", branch, "api")],
  ["Call the API from 192.0.2.7", library.decideIpAllowed("192.0.2.7", branch, "api")],
  [
    "The risks of a list of addresses",
    library.ipListRisks(library.checkIpList(["0.0.0.0/0"]).value as library.IpList, "2001:db8::7"),
  ],

  ["Add customer details to a notification", library.customerDetailsSharing(true)],
  ["Whether mail from ann@a.example is blocked", library.decideEmailBlocked("ann@a.example", [])],
  ["Whether mail from “ann” is blocked", library.decideEmailBlocked("ann", [])],
  ["Forward data to ann@b.example", library.decideForwardTo("ann@b.example", ["crm@a.example"])],
  ["Forward data to crm@a.example", library.decideForwardTo("crm@a.example", ["crm@a.example"])],
  [
    "Forward data, the list holding no whole address",
    library.decideForwardTo("ann@b.example", ["b.example"]),
  ],
  ["Forward data to “ann”", library.decideForwardTo("ann", [])],

  [
    "Change a password without the code",
    library.passwordPolicyCheck(policy, { ...password, setAtMilli: now - 9 * day, hasPassedOtp: false }),
  ],
  ["Change a password that is 2 days old", library.passwordPolicyCheck(policy, password)],
  [
    "Change a password back to an earlier one",
    library.passwordPolicyCheck(policy, { ...password, setAtMilli: now - 9 * day, matchingIndices: [1] }),
  ],
  [
    "Change a password that is old enough",
    library.passwordPolicyCheck(policy, { ...password, setAtMilli: now - 9 * day }),
  ],
  [
    "Change a password, no minimum age being set",
    library.passwordPolicyCheck({ ...policy, minAgeDays: 0 }, password),
  ],
  ["Set a first password", library.passwordPolicyCheck(policy, { ...password, setAtMilli: null })],
  ["Whether a password has to be changed", library.passwordExpiry(policy, now - 91 * day, now)],

  ["Open a second session", library.decideOpenSession(false, 1)],
  ["Open a second session, if allowed", library.decideOpenSession(true, 1)],
  ["Whether a session is still active", library.sessionExpiry(30, now - hour, now)],
  ["Whether an agent is inactive", library.agentStatus(30, { createdAtMilli: now - 31 * day }, now)],
  [
    "Write by email without logging in",
    library.decideWriteWithTicket({ ...ticket, channelKind: "email" }, now),
  ],
  [
    "Write in the chat without logging in, no expiration time being set",
    library.decideWriteWithTicket({ ...ticket, ticketSeconds: 0 }, now),
  ],
  [
    "Write in the chat of an app that is not enabled",
    library.decideWriteWithTicket({ ...ticket, isAppEnabled: false }, now),
  ],
  ["Write in the chat without logging in", library.decideWriteWithTicket(ticket, now)],
  [
    "Write in the chat, the ticket being valid",
    library.decideWriteWithTicket({ ...ticket, issuedAtMilli: now - 60_000 }, now),
  ],
  [
    "Write in the chat, the ticket being dated ahead",
    library.decideWriteWithTicket({ ...ticket, issuedAtMilli: now + hour }, now),
  ],
  ["The state of a ticket, none being issued", library.ticketExpiry(0, now, now)],
  ["The state of a ticket that is dated ahead", library.ticketExpiry(3600, now + hour, now)],

  ["Upload an .exe file", upload("agent", { name: "offer.exe", bytes: 1_000 }, pdfOnly)],
  ["Upload a file while uploads are off", upload("customer", { name: "offer.pdf", bytes: 1_000 }, pdfOnly)],
  ["Upload a file of 25 MB", upload("agent", { name: "offer.pdf", bytes: 25_000_000 }, pdfOnly)],
  ["Upload a file without a file type", upload("agent", { name: "offer", bytes: 1_000 }, pdfOnly)],
  ["Upload a file", upload("agent", { name: "offer.pdf", bytes: 1_000 }, pdfOnly)],
  [
    "Open a media link on a device that is not logged in",
    library.decideOpenMediaLink({ enforcesMediaAccess: true }, false),
  ],
  ["Open a media link", library.decideOpenMediaLink({ enforcesMediaAccess: true }, true)],
  [
    "The settings of a channel",
    library.effectiveSettings(library.defaultChannelSettings, { idleMinutes: 5 }),
  ],
  ["Embed the agent workspace", library.decideEmbedWorkspace(false)],
  ["Embed the agent workspace, if allowed", library.decideEmbedWorkspace(true)],

  [
    "A command with a field too many",
    library.decideExecute(bank, { ...chooseZone, colour: "blue" } as never),
  ],
  [
    "A command that does not exist",
    library.decideExecute(bank, { ...chooseZone, type: "zone/paint" } as never),
  ],
  ["A command to a tenant that is damaged", library.decideExecute({} as library.Tenant, chooseZone)],
];

export function* cases(): Generator<Found> {
  for (const [asked, decision] of table) yield { asked, decision };
}

function supervisor(
  module: library.Module,
  level: library.OpenLevel,
  on: readonly library.Toggle[],
): library.ProfilePermissions {
  const toggles = Object.fromEntries(on.map((toggle) => [toggle, true]));
  return specific("supervisor", { [module]: { level, toggles } });
}
