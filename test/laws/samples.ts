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
const annsKey = { kind: "teammate", id: "ann", createdAtMilli: 0 };
const pending = { email: "ann@bank.example", invitation: { sentAtMilli: now } };
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
const noHolders = { teammates: 0, owners: 0 };
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
  ["canAccessAsset decideAccessAsset", olga, "share", app, loans],
  ["canAddWorkspace decideAddWorkspace", olga],
  ["canAssignBotRoles decideAssignBotRoles", olga, ann, ["oneClickTesting"]],
  ["canAssignUserProfile decideAssignUserProfile", olga, allPermissions, ann, fewPermissions],
  ["canCancelEmailChange decideCancelEmailChange", olga, ann],
  ["canChangeEmail decideChangeEmail", olga, ann, "ann2@bank.example", facts],
  ["canChangeRemoteAccess decideChangeRemoteAccess", olga, ann],
  ["canChangeRole decideChangeRole", olga, ann, "full"],
  ["canChangeSetting decideChangeSetting", olga, "inboundMedia", ["secureMediaHandling"]],
  ["canCopyProfileKey decideCopyProfileKey", olga],
  ["canCrossLaunch decideCrossLaunch", "partner", provisioning, helpDesk],
  ["canDecryptLogs decideDecryptLogs", { kind: "helpDesk", level: "full", mayDecrypt: true }],
  ["canPerformActivity decidePerformActivity", flowMakers, "copyFlow"],
  ["canDeleteUserProfile decideDeleteUserProfile", olga, allPermissions, fewPermissions, noHolders],
  ["canEditUserProfile decideEditUserProfile", olga, administrators, agents, agents, noHolders],
  ["canEmbedWorkspace decideEmbedWorkspace", true],
  [
    "canFetchMedia decideFetchMedia",
    { kind: "shortLived", expiresAtMilli: now },
    "whatsApp",
    [credential],
    now,
  ],
  ["canForwardTo decideForwardTo", "ann@bank.example", ["ann@bank.example"]],
  ["canGrantApps decideGrantApps", olga, rita, ["botBuilder"]],
  ["canGrantDecryption decideGrantDecryption", olga, ann, true],
  ["canHandOnUserProfile decideHandOnUserProfile", olga, allPermissions, fewPermissions],
  ["canInvite decideInvite", olga, invitation, facts],
  ["canExecute decideExecute", bank, command],
  ["canManageUserProfiles decideManageUserProfiles", { ...olga, role: "full" }, allPermissions],
  ["canMoveTeammate decideMoveTeammate", olga, ann, tenant],
  ["canResendInvitation decideResendInvitation", olga, { ...ann, ...pending }, ["bank.example"]],
  ["canRevokeInvitation decideRevokeInvitation", olga, { ...ann, invitation: pending.invitation }],
  ["canOpenApp decideOpenApp", { role: "restricted", apps: ["botBuilder"] }, "botBuilder"],
  ["canOpenMediaLink decideOpenMediaLink", { enforcesMediaAccess: true }, true],
  ["canOpenSession decideOpenSession", false, 0],
  ["canRenameWorkspace decideRenameWorkspace", olga],
  ["canRegenerateProfileKey decideRegenerateProfileKey", olga],
  ["canRemoveTeammate decideRemoveTeammate", olga, ann],
  ["canRenewWithoutOtp decideRenewWithoutOtp", true],
  ["canResetPassword decideResetPassword", olga, ann],
  ["canViewSetting decideViewSetting", olga, "auditTrail", ["userAuditTrail"]],
  ["canSendEmail decideSendEmail", { route: "awsSes", to: "b@bank.example" }, [bounce], now],
  ["canTakeOffBounceList decideTakeOffBounceList", olga],
  ["canStayWithEmail decideStayWithEmail", "ann@bank.example", ["bank.example"]],
  ["canSwitchTo decideSwitchTo", { home: tenant }, loans],
  ["canUpload decideUpload", "customer", { name: "a.pdf", bytes: 1 }, uploads],
  [
    "canUseBotRole decideUseBotRole",
    { role: "restricted", apps: ["botBuilder"], botRoles: ["oneClickTesting"] },
    "oneClickTesting",
  ],
  [
    "canSupportChangeOwner decideSupportChangeOwner",
    { id: "omar", role: "owner", home: tenant },
    { kind: "replace", successor: { id: "ann", role: "limited", home: tenant } },
    { all: 2, decrypting: 1 },
  ],
  ["canUseFeature decideUseFeature", olga, "configureSso", ["sso"]],
  ["canUseModule decideUseModule", flowMakers, "routingStrategy"],
  ["canViewProfileKey decideViewProfileKey", olga],
  ["canWithdrawApps decideWithdrawApps", olga, rita, ["botBuilder"]],
  ["canWithdrawBotRoles decideWithdrawBotRoles", olga, ann, ["oneClickTesting"]],
  ["canWithdrawDecryption decideWithdrawDecryption", olga, { ...ann, role: "owner", home: tenant }, false],
  [
    "canWriteWithTicket decideWriteWithTicket",
    { channelKind: "chat", ticketSeconds: 60, issuedAtMilli: now, isAppEnabled: true },
    now,
  ],
  ["isDomainAllowed decideDomainAllowed", "ann@bank.example", ["bank.example"]],
  ["isEmailBlocked decideEmailBlocked", "ann@bank.example", ["ann@bank.example"]],
  ["isIpAllowed decideIpAllowed", "192.0.2.7", addresses, "management"],
  ["personFrom", { id: "ann", role: "limited", home: { level: "tenant" } }],
  [
    "passwordPolicyCheck",
    policy,
    { setAtMilli: 0, nowMilli: now, matchingIndices: [3], hasPassedOtp: false },
  ],
  ["passwordExpiry", policy, 0, now],
  ["customerDetailsSharing", true],

  ["acceptedCredentials", "whatsApp"],
  [
    "accountsMadeBy",
    { id: "ann", createdAtMilli: 0 },
    [{ id: "bob", createdAtMilli: 1, invitedBy: annsKey, readdressedBy: [annsKey] }],
  ],
  ["activityAccess", bank, "liam", "manageUsers"],
  ["agentStatus", 30, { createdAtMilli: 0, lastLogInAtMilli: now }, now],
  ["agentStatusOf", bank, "ann", now],
  ["assetAccess", bank, "olga", "share", "mobile-app", tenant, loans],
  ["assetSharing", "app"],
  ["auditIdentity", { kind: "partner", ...mia }],
  ["bounceEntryFor", [bounce], "ann@bank.example", now, 7],
  ["bounceListing", [bounce], "ann@bank.example", now],
  ["profileMedia", fewPermissions],
  ["copyUserProfile", agents, { id: "copy", name: "Copy" }],
  ["crossLaunchRole", "Partner Full Admin"],
  ["decryptionAfterRoleChange", { role: "full", decryptsLogs: true }, "limited"],
  ["decryptionAtInvitation", "owner", true],
  ["defaultProfilePermissions", "supervisor"],
  ["effectiveSettings", library.defaultChannelSettings, { idleMinutes: 5 }],
  ["emailDomainsRisks", ["bank.example"], []],
  ["personOf", bank, { kind: "teammate", id: "ann", current: loans }],
  ["emailAccess", bank, { route: "awsSes", to: "b@bank.example" }, now],
  ["eventSchedulerLevel", { role: "restricted", apps: ["eventScheduler"] }],
  ["emailChangeStatus", { sentAtMilli: now }, now],
  ["emailChangeStatusOf", bank, "luca", now],
  ["featureAccess", bank, "olga", "configureSso"],
  ["formatDisplay", now, "Europe/London"],
  ["formatTimestamp", now, "Europe/London"],
  ["helpDeskAccessLevel", helpDesk, "full"],
  ["helpDeskRisks", helpDesk, { ...helpDesk, decryption: true }, false],
  ["helpDeskUserId", mia],
  ["ineffectiveHelpDeskSettings", helpDesk],
  ["ineffectiveProfileSettings", flowMakers],
  ["instantOf", "2024-10-21T09:00:00", "Europe/London", "skip"],
  ["invitationStatus", { sentAtMilli: now }, now],
  ["invitationStatusOf", bank, "nils", now],
  ["invitationEmails", { signIn: "password" }],
  ["ipListRisks", addresses, "192.0.2.7"],
  ["mediaUrlExpiry", media, now],
  ["mediaUrlMaker", media, "whatsApp"],
  ["moduleLevel", flowMakers, "routingStrategy"],
  ["multimediaProfilesFor", allPermissions, { defaultTelephony: "voice", others: ["all"] }],
  ["nextRun", "09:30", "Europe/London", now, "skip", now],
  ["offeredFlowActions", flowMakers],
  ["passwordExpiryOf", bank, "ann", now],
  ["sessionExpiry", 30, now, now],
  ["settingAccess", bank, "olga", "change", "timeZone"],
  ["effectiveSettingsOf", bank, "website-chat"],
  ["signInRequirementOf", bank, "olga", "192.0.2.7"],
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
  ["withdrawalRisksOf", bank, { type: "teammates/changeRole", teammate: "felix", role: "readOnly" }],
  ["twoFactorRisks", "on", addresses, "192.0.2.7"],
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
  ["checkUserProfileEdit", agents, agents],
  ["checkTicketSeconds", 60],
  ["checkTimeZone", "Europe/London"],
  ["checkTwoFactorMode", "on"],
  ["checkUserProfile", agents],
  ["migrate", { schemaVersion: 1 }],
  ["newTenant", beginning],
  ["parseCommand", command],
  ["parseTenant", JSON.parse(library.serializeTenant(bank))],

  ["entriesAfter", bank.assets.records, null, 10],
  ["entriesOf", bank.assets.records],
  ["entryOf", bank.assets.records, "greeter"],
  ["reduceTenant", bank, command],
  ["replay", bank, [command]],
  ["serializeTenant", bank],
  ["sizeOf", bank.assets.records],
  ["transition", bank, command],
];

export const samples: ReadonlyMap<string, readonly unknown[]> = new Map(
  table.flatMap(([names, ...args]) => names.split(" ").map((name) => [name, args] as const)),
);
