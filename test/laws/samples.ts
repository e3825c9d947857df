import * as library from "../../src/index.ts";
import { bank, commandOf, now } from "./examples.ts";

type Anything = (...args: readonly unknown[]) => unknown;

/** Every function of the library, by its name. */
export const functions: ReadonlyMap<string, Anything> = new Map(
  Object.entries<unknown>(library).filter(
    (entry): entry is [string, Anything] => typeof entry[1] === "function",
  ),
);

const tenant = { level: "tenant" };
const loans = { level: "group", group: "loans" };
const olga = { kind: "teammate", id: "olga", role: "owner", home: tenant, current: tenant };
const ann = { id: "ann", role: "limited", home: loans };
const rita = { id: "rita", role: "restricted", home: loans };
const app = { kind: "app", madeAt: tenant, sharedWith: [], withdrawingFrom: [] };
const allPermissions = { kind: "administrator", access: "all", modules: {} };
const administrators = { id: "all", name: "All", kind: "administrator", access: "all", modules: {} };
const agents = {
  id: "few",
  name: "Few",
  kind: "standardAgent",
  access: "specific",
  modules: { agentDesktop: { level: "on" } },
};
const fewPermissions = {
  kind: "standardAgent",
  access: "specific",
  modules: { agentDesktop: { level: "on" } },
};
const flowsAtEdit = { routingStrategy: { level: "edit", toggles: { manageFlowScripts: true } } };
const flowMakers = { kind: "administrator", access: "specific", modules: flowsAtEdit };
const helpDesk = { base: true, fullAccess: true, decryption: false };
const provisioning = { digitalChannelsEnabled: true, provisioningCompleted: true };
const policy = { renewWithoutOtp: true, minAgeDays: 0, maxAgeDays: 90, history: 2 };
const bounce = { email: "ann@bank.example", addedAtMilli: now, retentionDays: 7 };
const addresses = library.checkIpList(["192.0.2.0/24"]).value;
const media = { shortLived: true, expiry: { unit: "hours", amount: 12 } };
const mia = { adminUserName: "mia", adminUserDomain: "vendor.example", tenantName: "Bank" };
const uploads = {
  customersMayUpload: true,
  customerFileTypes: ["pdf"],
  agentsMayUpload: true,
  agentFileTypes: ["pdf"],
  maxFileMegabytes: 10,
};
const command = commandOf("timeZone/choose", [
  { kind: "teammate", id: "olga", current: { level: "tenant" } },
  { zone: "Asia/Tokyo" },
]);
const beginning = {
  id: "bank",
  name: "Bank",
  owner: { id: "olga", email: "olga@bank.example" },
  timeZone: "Europe/London",
  profileKey: "key",
  at: now,
};
const invitation = { id: "nora", email: "nora@bank.example", role: "full", home: loans };
const facts = { emailDomains: ["bank.example"], teammates: [{ id: "ann", email: "ann@bank.example" }] };
const credential = { kind: "mediaAccessKey", header: "X-IMI-Connect-Media-API-Key", isValid: true };

/**
 * For each function arguments of its declared types, and nothing beside what it declares to read. What answers yes or no
 * answers yes to them.
 */
const table: readonly (readonly [names: string, ...args: readonly unknown[]])[] = [
  ["canAccessAsset decideAssetAccess", olga, "share", app, loans],
  ["canAddWorkspace decideWorkspaceAddition", olga],
  ["canAssignBotRoles decideBotRoles", olga, ann, ["oneClickTesting"]],
  ["canAssignUserProfile decideProfileAssignment", olga, allPermissions, ann, fewPermissions],
  ["canChangeRemoteAccess decideRemoteAccessChange", olga, ann],
  ["canChangeRole decideRoleChange", olga, ann, "full"],
  ["canChangeSetting decideSettingChange", olga, "inboundMedia", ["secureMediaHandling"]],
  ["canCopyProfileKey decideProfileKeyCopying", olga],
  ["canCrossLaunch decideCrossLaunch", "partner", provisioning, helpDesk],
  ["canDecryptLogs decideLogDecryption", { kind: "helpDesk", level: "full", mayDecrypt: true }],
  ["canDo decideActivity", flowMakers, "copyFlow"],
  ["canEditUserProfile decideProfileEdit", olga, administrators, agents, agents],
  ["canEmbedWorkspace decideWorkspaceEmbedding", true],
  [
    "canFetchMedia decideMediaFetch",
    { kind: "shortLived", expiresAtMilli: now },
    "whatsApp",
    [credential],
    now,
  ],
  ["canForwardTo decideForwarding", "ann@bank.example", ["ann@bank.example"]],
  ["canGrantApps decideAppsGrant", olga, rita, ["botBuilder"]],
  ["canGrantDecryption decideDecryptionGrant", olga, ann],
  ["canInvite decideInvitation", olga, invitation, facts],
  ["canIssue decideCommand", bank, command],
  ["canManageUserProfiles decideProfileManagement", { ...olga, role: "full" }, allPermissions],
  ["canMoveTeammate decideMove", olga, ann, tenant],
  ["canOpenApp decideAppOpening", { role: "restricted", apps: ["botBuilder"] }, "botBuilder"],
  ["canOpenMediaLink decideMediaLink", { enforcesMediaAccess: true }, true],
  ["canOpenSession decideSessionOpening", false, 0],
  ["canRegenerateProfileKey decideProfileKeyRegeneration", olga],
  ["canRemoveTeammate decideRemoval", olga, ann],
  ["canRenewWithoutOtp decideRenewalWithoutOtp", true],
  ["canSeeSetting decideSettingSight", olga, "auditTrail", ["userAuditTrail"]],
  ["canSendEmail decideEmailSending", { route: "awsSes", to: "b@bank.example" }, [bounce], now],
  ["canStayWithEmail decideStayWithEmail", "ann@bank.example", ["bank.example"]],
  ["canSwitchTo decideSwitch", { home: tenant }, loans],
  ["canUpload decideUpload", "customer", { name: "a.pdf", bytes: 1 }, uploads],
  [
    "canUseBotPart decideBotPartUse",
    { role: "restricted", apps: ["botBuilder"], botRoles: ["oneClickTesting"] },
    "oneClickTesting",
  ],
  ["canUseFeature decideFeature", olga, "configureSso", ["sso"]],
  ["canUseModule decideModule", flowMakers, "routingStrategy"],
  ["canViewProfileKey decideProfileKeyView", olga],
  ["canWithdrawApps decideAppsWithdrawal", olga, rita, ["botBuilder"]],
  ["canWithdrawBotRoles decideBotRolesWithdrawal", olga, ann, ["oneClickTesting"]],
  ["canWithdrawDecryption decideDecryptionWithdrawal", olga, ann],
  [
    "canWriteWithTicket decideTicketWriting",
    { channelKind: "chat", ticketSeconds: 60, issuedAtMilli: now, isAppEnabled: true },
    now,
  ],
  ["isDomainAllowed decideDomain", "ann@bank.example", ["bank.example"]],
  ["isEmailBlocked decideEmailBlock", "ann@bank.example", ["ann@bank.example"]],
  ["isIpAllowed decideIp", "192.0.2.7", addresses, "management"],
  ["personFrom", { id: "ann", role: "limited", home: { level: "tenant" } }],
  [
    "passwordPolicyCheck",
    policy,
    { setAtMilli: 0, nowMilli: now, matchingIndices: [3], hasPassedOtp: false },
  ],
  ["mustChangePassword", policy, 0, now],
  ["includesCustomerDetails", true],

  ["acceptedCredentials", "whatsApp"],
  ["activityAccess", bank, "liam", "manageUsers"],
  ["agentStatus", 30, { createdAtMilli: 0, lastLogInAtMilli: now }, now],
  ["agentStatusAt", bank, "ann", now],
  ["assetAccess", bank, "olga", "share", "mobile-app", tenant, loans],
  ["assetSharing", "app"],
  ["auditIdentity", { kind: "partner", ...mia }],
  ["bounceEntryFor", [bounce], "ann@bank.example", now, 7],
  ["bounceListing", [bounce], "ann@bank.example", now],
  ["channelsOf", fewPermissions],
  ["copyUserProfile", agents, { id: "copy", name: "Copy" }],
  ["crossLaunchRole", "Partner Full Admin"],
  ["decryptionAfterRoleChange", { role: "full", decryptsLogs: true }, "limited"],
  ["decryptionAtInvitation", "owner"],
  ["defaultProfilePermissions", "supervisor"],
  ["effectiveSettings", library.defaultChannelSettings, { idleMinutes: 5 }],
  ["emailDomainsRisks", ["bank.example"], []],
  ["emailSendingAt", bank, { route: "awsSes", to: "b@bank.example" }, now],
  ["eventSchedulerLevel", { role: "restricted", apps: ["eventScheduler"] }],
  ["featureAccess", bank, "olga", "configureSso"],
  ["formatDisplay", now, "Europe/London"],
  ["formatTimestamp", now, "Europe/London"],
  ["helpDeskAccessLevel", helpDesk, "full"],
  ["helpDeskUserId", mia],
  ["ineffectiveHelpDeskSettings", helpDesk],
  ["ineffectiveSettings", flowMakers],
  ["instantOf", "2024-10-21T09:00:00", "Europe/London", "skip"],
  ["invitationEmails", { signIn: "password" }],
  ["ipListRisks", addresses, "192.0.2.7"],
  ["mediaUrlExpiry", media, now],
  ["mediaUrlMaker", media, "whatsApp"],
  ["moduleLevel", flowMakers, "routingStrategy"],
  ["multimediaProfilesFor", allPermissions, { defaultTelephony: "voice", others: ["all"] }],
  ["nextRun", "09:30", "Europe/London", now, "skip"],
  ["offeredFlowActions", flowMakers],
  ["passwordDue", bank, "ann", now],
  ["sessionExpiry", 30, now, now],
  ["settingAccess", bank, "olga", "change", "timeZone"],
  ["settingsOfChannel", bank, "website-chat"],
  ["signInAt", bank, "olga", "192.0.2.7"],
  [
    "signInRequirement",
    {
      address: "192.0.2.7",
      list: addresses,
      twoFactor: "off",
      isAdministrator: true,
      hasRemoteAccess: false,
    },
  ],
  ["ticketExpiry", 60, now, now],
  ["timeZoneFor", "timePicker", "Europe/London"],

  ["checkApiAuthenticationMode", "basic"],
  ["checkBlockedEmails", ["ann@bank.example"]],
  ["checkBounceRetention", 7],
  ["checkChannelOverrides", { idleMinutes: 5 }],
  ["checkChannelSettings", library.defaultChannelSettings],
  ["checkEmailDomains", ["bank.example"]],
  ["checkFileTypes", ["pdf"]],
  ["checkForwardEmails", ["ann@bank.example"]],
  ["checkHelpDeskSettings", helpDesk],
  ["checkIdleMinutes", 5],
  ["checkInactiveAfterDays", 5],
  ["checkInboundMediaSettings", media],
  ["checkIpList", ["192.0.2.7"]],
  ["checkMaxFileMegabytes", 5],
  ["checkMediaExpiry", media.expiry],
  ["checkOrganisationSettings", library.defaultOrganisationSettings],
  ["checkPasswordPolicy", policy],
  ["checkProfileEdit", agents, agents],
  ["checkTicketSeconds", 60],
  ["checkTimeZone", "Europe/London"],
  ["checkTwoFactorMode", "on"],
  ["checkUserProfile", agents],
  ["migrate", { schemaVersion: 1 }],
  ["newTenant", beginning],
  ["parseCommand", command],
  ["parseTenant", JSON.parse(library.serializeTenant(bank))],

  ["entriesOf", bank.assets],
  ["entryOf", bank.assets, "greeter"],
  ["explain", { value: false, because: ["WS2"], allowedFrom: [loans], validUntil: now }],
  ["messageOf", { value: false, because: ["HD1"] }],
  ["ruleOf", "WS2"],
  ["reduceTenant", bank, command],
  ["replay", bank, [command]],
  ["serializeTenant", bank],
  ["transition", bank, command],
];

export const samples: ReadonlyMap<string, readonly unknown[]> = new Map(
  table.flatMap(([names, ...args]) => names.split(" ").map((name) => [name, args] as const)),
);
