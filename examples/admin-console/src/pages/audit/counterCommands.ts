// What takes back each command, from what its audit entry says was before. A new type of command does not compile until it says
// its counter-command, or why it has none.
import {
  type AppTrayApp,
  type AssetRecord,
  type AuditEntry,
  type BotRole,
  type CommandBody,
  type CommandType,
  entryOf,
  type TeammateRecord,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import { lockHolder } from "../assets/lockHolder.ts";
import { actorName } from "../../state/actorName.ts";
import { asset, type Counter, type Irreversible, part, setting, teammate } from "./counter.ts";
import { added, earlier, idIn, isAsMade, removed } from "./earlier.ts";

const reported: Counter = { final: "reported", rule: "ST9" };
const idStays: Counter = { final: "idStays", rule: "ST14" };
const stays: Counter = { final: "stays", rule: "WS5" };
const theirs: Irreversible = { final: "theirs", rule: "AS27" };

export const counterCommands: Readonly<Record<CommandType, Counter>> = {
  "name/change": setting("name", (name) => ({ type: "name/change", name })),
  "subscription/changeEntitlements": reported,
  "subscription/changeWithheldFeatures": reported,
  "subscription/switchDigitalChannels": reported,
  "subscription/completeProvisioning": reported,
  "timeZone/choose": setting("timeZone", (zone) => ({ type: "timeZone/choose", zone })),
  "profileKey/regenerate": { final: "replaced", rule: "PK2" },
  "helpDesk/choose": setting("helpDesk", (settings) => ({ type: "helpDesk/choose", settings })),
  "emailDomains/choose": setting("emailDomains", (domains) => ({ type: "emailDomains/choose", domains })),
  "emailDomains/allow": (entry, { emailDomains }) => {
    const domain = added<string>(entry, "emailDomains").find((each) => emailDomains.includes(each));
    return domain === undefined ? null : { type: "emailDomains/disallow", domain };
  },
  "emailDomains/disallow": (entry, { emailDomains }) => {
    const domain = removed<string>(entry, "emailDomains").find((each) => !emailDomains.includes(each));
    return domain === undefined ? null : { type: "emailDomains/allow", domain };
  },
  "inboundMedia/choose": setting("inboundMedia", (settings) => ({ type: "inboundMedia/choose", settings })),
  "bounceList/chooseRetention": part("bounceList", "retentionDays", (days) => ({
    type: "bounceList/chooseRetention",
    days,
  })),
  "bounceList/takeOff": reported,
  "bounceList/recordBounce": (entry, { bounceList }) => {
    const bounced = entryOf(bounceList.entries, idIn(entry));
    if (bounced === undefined || !isAsMade(bounced, entry)) return null;
    return { type: "bounceList/takeOff", email: bounced.email };
  },
  "workspaces/addGroup": stays,
  "workspaces/addTeam": stays,
  "workspaces/renameGroup": (entry, { workspaces }) => {
    const group = idIn(entry);
    const name = earlier(entryOf(workspaces.groups, group), "name", entry);
    return name === undefined ? null : { type: "workspaces/renameGroup", group, name };
  },
  "workspaces/renameTeam": (entry, { workspaces }) => {
    const team = idIn(entry);
    const name = earlier(entryOf(workspaces.teams, team), "name", entry);
    return name === undefined ? null : { type: "workspaces/renameTeam", team, name };
  },
  "userProfiles/create": deletedProfile,
  "userProfiles/edit": (entry, { userProfiles }) => {
    const [id, records] = [idIn(entry), userProfiles.records];
    const profile = earlier({ [id]: entryOf(records, id) }, id, entry, 2);
    return profile === undefined ? null : { type: "userProfiles/edit", profile };
  },
  "userProfiles/copy": deletedProfile,
  "userProfiles/delete": idStays,
  "teammates/invite": teammate((record, entry) => {
    if (!isAsMade(record, entry)) return null;
    const { id, invitation } = record;
    return invitation === null
      ? { type: "teammates/remove", teammate: id }
      : { type: "teammates/revokeInvitation", teammate: id };
  }),
  "teammates/remove": { final: "lost", rule: "ST14" },
  "teammates/move": teammate((record, entry) => {
    const to = earlier(record, "home", entry);
    return to === undefined ? null : { type: "teammates/move", teammate: record.id, to };
  }),
  "teammates/changeRole": teammate((record, entry) => {
    const role = earlier(record, "role", entry);
    return role === undefined ? null : { type: "teammates/changeRole", teammate: record.id, role };
  }),
  "teammates/resendInvitation": { final: "sent", rule: "IV5" },
  "teammates/revokeInvitation": { final: "lost", rule: "IV5" },
  "teammates/acceptInvitation": reported,
  "teammates/grantDecryption": teammate(decryptionWithdrawn),
  "teammates/withdrawDecryption": teammate(({ id, decryptsLogs }) =>
    decryptsLogs ? null : { type: "teammates/grantDecryption", teammate: id },
  ),
  "teammates/assignBotRoles": teammate(({ id, botRoles }, entry) => {
    const roles = botRoles.filter((role) => added<BotRole>(entry, "botRoles").includes(role));
    return roles.length === 0 ? null : { type: "teammates/withdrawBotRoles", teammate: id, roles };
  }),
  "teammates/withdrawBotRoles": teammate(({ id, botRoles }, entry) => {
    const roles = removed<BotRole>(entry, "botRoles").filter((role) => !botRoles.includes(role));
    return roles.length === 0 ? null : { type: "teammates/assignBotRoles", teammate: id, roles };
  }),
  "teammates/grantApps": teammate(({ id, apps: held }, entry) => {
    const apps = held.filter((app) => added<AppTrayApp>(entry, "apps").includes(app));
    return apps.length === 0 ? null : { type: "teammates/withdrawApps", teammate: id, apps };
  }),
  "teammates/withdrawApps": teammate(({ id, apps: held }, entry) => {
    const apps = removed<AppTrayApp>(entry, "apps").filter((app) => !held.includes(app));
    return apps.length === 0 ? null : { type: "teammates/grantApps", teammate: id, apps };
  }),
  "teammates/assignUserProfile": teammate((record, entry) => {
    const userProfile = earlier(record, "userProfile", entry);
    return userProfile === undefined
      ? null
      : { type: "teammates/assignUserProfile", teammate: record.id, userProfile };
  }),
  "teammates/grantRemoteAccess": teammate(({ id, hasRemoteAccess }) =>
    hasRemoteAccess ? { type: "teammates/withdrawRemoteAccess", teammate: id } : null,
  ),
  "teammates/withdrawRemoteAccess": teammate(({ id, hasRemoteAccess }) =>
    hasRemoteAccess ? null : { type: "teammates/grantRemoteAccess", teammate: id },
  ),
  "teammates/recordLogIn": reported,
  "teammates/recordPasswordChange": reported,
  "teammates/removeOwner": { final: "lost", rule: "ST14" },
  "teammates/lowerOwner": teammate((record, entry) => {
    const role = earlier(record, "role", entry);
    return role === undefined ? null : { type: "teammates/changeRole", teammate: record.id, role };
  }),
  "teammates/replaceOwner": { final: "lost", rule: "TM15" },
  "teammates/grantOwnerDecryption": teammate(decryptionWithdrawn),
  "teammates/resetPassword": { final: "lost", rule: "PW10" },
  "teammates/changeEmail": teammate((record, entry) => {
    const [teammate, before] = [record.id, earlier(record, "emailChange", entry)];
    if (before === undefined) return null;
    return before === null
      ? { type: "teammates/cancelEmailChange", teammate }
      : { type: "teammates/changeEmail", teammate, email: before.email };
  }),
  "teammates/cancelEmailChange": teammate((record, entry) => {
    const email = earlier(record, "emailChange", entry)?.email;
    return email === undefined ? null : { type: "teammates/changeEmail", teammate: record.id, email };
  }),
  "teammates/acceptEmailChange": reported,
  "assets/make": asset((record, entry) =>
    isAsMade(record, entry) ? { type: "assets/delete", asset: record.id } : null,
  ),
  "assets/rename": asset((record, entry) => {
    const name = earlier(record, "name", entry);
    return name === undefined ? null : { type: "assets/rename", asset: record.id, name };
  }),
  "assets/delete": { final: "lost", rule: "ST14" },
  "assets/share": asset(({ id, sharedWith }, entry) => {
    const from = sharedWith.find((place) => holds(added<Workspace>(entry, "sharedWith"), place));
    // The instant makes an id that no other withdrawal of the app has.
    const withdrawal = `withdrawal-${entry.at}`;
    return from === undefined ? null : { type: "assets/withdraw", asset: id, from, withdrawal };
  }),
  "assets/withdraw": asset(sharedAgain),
  "assets/leaveShare": asset(sharedAgain),
  "assets/completeWithdrawal": reported,
  "assets/lock": asset((record, entry) => {
    const before = earlier(record, "lockedBy", entry);
    if (before === undefined) return null;
    return before === null ? { type: "assets/unlock", asset: record.id } : theirs;
  }),
  "assets/unlock": asset((record, entry, tenant, me) => {
    const lockedBy = earlier(record, "lockedBy", entry);
    if (lockedBy === undefined) return null;
    // Whoever locks an asset holds its lock.
    const isMine = lockHolder(tenant, { ...record, lockedBy }) === actorName(me);
    return isMine ? { type: "assets/lock", asset: record.id } : theirs;
  }),
  "networkAccess/chooseManagementList": part("networkAccess", "management", ({ entries }) => ({
    type: "networkAccess/chooseManagementList",
    addresses: entries,
  })),
  "networkAccess/chooseApiList": part("networkAccess", "api", ({ entries }) => ({
    type: "networkAccess/chooseApiList",
    addresses: entries,
  })),
  "networkAccess/chooseTwoFactor": part("networkAccess", "twoFactor", (mode) => ({
    type: "networkAccess/chooseTwoFactor",
    mode,
  })),
  "passwords/choosePolicy": setting("passwords", (policy) => ({ type: "passwords/choosePolicy", policy })),
  "privacy/chooseApiAuthenticationMode": part("privacy", "apiAuthenticationMode", (mode) => ({
    type: "privacy/chooseApiAuthenticationMode",
    mode,
  })),
  "privacy/allowEmbedding": part("privacy", "allowsEmbedding", (isOn) => ({
    type: "privacy/allowEmbedding",
    isOn,
  })),
  "privacy/allowSimultaneousSessions": part("privacy", "allowsSimultaneousSessions", (isOn) => ({
    type: "privacy/allowSimultaneousSessions",
    isOn,
  })),
  "privacy/chooseInactiveAfter": part("privacy", "inactiveAfterDays", (days) => ({
    type: "privacy/chooseInactiveAfter",
    days,
  })),
  "channels/chooseModuleSettings": part("channels", "module", (settings) => ({
    type: "channels/chooseModuleSettings",
    settings,
  })),
  "channels/add": (entry, { channels }) => {
    const channel = idIn(entry);
    const record = entryOf(channels.channels, channel);
    return record !== undefined && isAsMade(record, entry) ? { type: "channels/remove", channel } : null;
  },
  "channels/remove": idStays,
  "channels/override": (entry, { channels }) => {
    const channel = idIn(entry);
    const overrides = earlier(entryOf(channels.channels, channel), "overrides", entry);
    return overrides === undefined ? null : { type: "channels/override", channel, overrides };
  },
};

function deletedProfile(entry: AuditEntry, { userProfiles }: Tenant): CommandBody | null {
  const profile = idIn(entry);
  const record = entryOf(userProfiles.records, profile);
  return record !== undefined && isAsMade(record, entry) ? { type: "userProfiles/delete", profile } : null;
}

function decryptionWithdrawn({ id, decryptsLogs }: TeammateRecord): CommandBody | null {
  return decryptsLogs ? { type: "teammates/withdrawDecryption", teammate: id } : null;
}

function sharedAgain({ id, sharedWith }: AssetRecord, entry: AuditEntry): CommandBody | null {
  const lost = removed<Workspace>(entry, "sharedWith");
  const place = lost.find((each) => !holds(sharedWith, each));
  return place === undefined ? null : { type: "assets/share", asset: id, with: place };
}

function holds(values: readonly unknown[], value: unknown): boolean {
  return values.some((each) => JSON.stringify(each) === JSON.stringify(value));
}
