import type { Command, CommandOf } from "../../src/tenant/command.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";

// What the rules say, once more and naively: plain records and lists, searched from end to end. Nothing here comes from
// src but types. It knows the words of `universe.ts`, not those of the world.

type Place =
  { level: "tenant" } | { level: "group"; group: string } | { level: "team"; group: string; team: string };
type RoleName = "owner" | "full" | "limited" | "readOnly" | "restricted";

interface Mate {
  id: string;
  email: string;
  role: RoleName;
  home: Place;
  decryptsLogs: boolean;
  apps: string[];
  botRoles: string[];
  hasRemoteAccess: boolean;
  userProfile: string | null;
  createdAtMilli: number;
  lastLogInAtMilli: number | null;
  passwordSetAtMilli: number | null;
}

interface Thing {
  id: string;
  name: string;
  kind: string;
  madeAt: Place;
  sharedWith: Place[];
  withdrawingFrom: Place[];
  lockedBy: string | null;
}

interface Profile {
  id: string;
  name: string;
  kind: string;
  access: string;
  modules: { provisioning?: { level?: string; toggles?: Record<string, boolean> } };
}

interface Bounce {
  id: string;
  email: string;
  addedAtMilli: number;
  retentionDays: number;
}

/** The state as it is serialised. */
export interface Model {
  schemaVersion: 1;
  id: string;
  name: string;
  subscription: {
    entitlements: string[];
    digitalChannelsEnabled: boolean;
    provisioningCompleted: boolean;
  };
  timeZone: string;
  profileKey: { id: string; madeAtMilli: number };
  helpDesk: { base: boolean; fullAccess: boolean; decryption: boolean };
  emailDomains: string[];
  inboundMedia: { shortLived: boolean; expiry: { unit: string; amount: number } };
  bounceList: { retentionDays: number; entries: Bounce[] };
  workspaces: {
    groups: { id: string; name: string }[];
    teams: { id: string; group: string; name: string }[];
  };
  teammates: { records: Mate[] };
  assets: Thing[];
  userProfiles: Profile[];
  networkAccess: { management: { entries: string[] }; api: { entries: string[] }; twoFactor: string };
  passwords: { renewWithoutOtp: boolean; minAgeDays: number; maxAgeDays: number; history: number };
  privacy: {
    apiAuthenticationMode: string | null;
    allowsEmbedding: boolean;
    allowsSimultaneousSessions: boolean;
    inactiveAfterDays: number;
  };
  channels: { module: Record<string, unknown>; channels: { id: string; kind: string; overrides: object }[] };
}

/** A new tenant with the documented defaults: HD5, ED1, IM2, IM4, BL1, PA8, MD2, MD5, SU1, DL1. */
export function modelOf(beginning: {
  id: string;
  name: string;
  email: string;
  zone: string;
  key: string;
  at: number;
}): Model {
  const { id, name, email, zone, key, at } = beginning;
  return {
    schemaVersion: 1,
    id,
    name,
    subscription: { entitlements: [], digitalChannelsEnabled: false, provisioningCompleted: false },
    timeZone: zone,
    profileKey: { id: key, madeAtMilli: at },
    helpDesk: { base: true, fullAccess: true, decryption: false },
    emailDomains: [],
    inboundMedia: { shortLived: false, expiry: { unit: "hours", amount: 12 } },
    bounceList: { retentionDays: 7, entries: [] },
    workspaces: { groups: [], teams: [] },
    teammates: {
      records: [{ ...newMate("ann", email, "owner", { level: "tenant" }, at), decryptsLogs: true }],
    },
    assets: [],
    userProfiles: [],
    networkAccess: { management: { entries: [] }, api: { entries: [] }, twoFactor: "on" },
    passwords: { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 0, history: 0 },
    privacy: {
      apiAuthenticationMode: null,
      allowsEmbedding: false,
      allowsSimultaneousSessions: false,
      inactiveAfterDays: 0,
    },
    channels: {
      module: {
        addsCustomerDetails: false,
        blockedEmails: [],
        forwardEmails: [],
        idleMinutes: 0,
        ticketSeconds: 0,
        customersMayUpload: false,
        customerFileTypes: [],
        agentsMayUpload: false,
        agentFileTypes: [],
        maxFileMegabytes: 20,
        enforcesMediaAccess: true,
      },
      channels: [],
    },
  };
}

/** The same text for the same state: keys sorted, entries by id. */
export function written(model: Model): string {
  return JSON.stringify(model, (_, value: unknown) => {
    if (Array.isArray(value)) return inOrder(value);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** The state after the command, or null where it is refused. */
export function stepped(model: Model, command: Command): Model | null {
  if (!isSettable(command)) return null;
  const next = structuredClone(model);
  if (isEvent(command)) return command.by.kind === "system" && happened(next, command) ? next : null;
  const person = personBehind(next, command.by);
  return person !== null && done(next, person, command) ? next : null;
}

interface Who {
  id: string;
  isTeammate: boolean;
  role: RoleName;
  home: Place;
  current: Place;
}

/** WS2, HD1–HD3, HD7, CL1, ST11. */
function personBehind(model: Model, by: Actor): Who | null {
  if (by.kind === "system" || !exists(model, by.current)) return null;
  if (by.kind === "teammate") {
    const mate = mateOf(model, by.id);
    if (mate === undefined || !isBelow(by.current, mate.home)) return null;
    return { id: by.id, isTeammate: true, role: mate.role, home: mate.home, current: by.current };
  }
  if (!model.helpDesk.base) return null;
  const { digitalChannelsEnabled, provisioningCompleted } = model.subscription;
  if (by.kind === "partner" && !(digitalChannelsEnabled && provisioningCompleted)) return null;
  return {
    id: `${by.adminUserName}_${model.name}_help_desk@${by.adminUserDomain}`,
    isTeammate: false,
    role: !model.helpDesk.fullAccess ? "readOnly" : by.originalRole === "owner" ? "full" : by.originalRole,
    home: { level: "tenant" },
    current: by.current,
  };
}

type EventType =
  | "assets/completeWithdrawal"
  | "bounceList/recordBounce"
  | "subscription/changeEntitlements"
  | "subscription/completeProvisioning"
  | "subscription/switchDigitalChannels"
  | "teammates/recordLogIn"
  | "teammates/recordPasswordChange";

type OutsideEvent = CommandOf<EventType>;

function isEvent(command: Command): command is OutsideEvent {
  return (
    command.type.startsWith("subscription/") ||
    command.type === "assets/completeWithdrawal" ||
    command.type === "bounceList/recordBounce" ||
    command.type === "teammates/recordLogIn" ||
    command.type === "teammates/recordPasswordChange"
  );
}

/** ST9, and whether it is about something that is there (ST11). */
function happened(model: Model, event: OutsideEvent): boolean {
  const { subscription } = model;
  switch (event.type) {
    case "subscription/changeEntitlements": {
      const order = ["secureMediaHandling", "userAuditTrail", "sso", "logExports"];
      subscription.entitlements = order.filter((each) => event.entitlements.some((given) => given === each));
      return true;
    }
    case "subscription/switchDigitalChannels":
      subscription.digitalChannelsEnabled = event.isOn;
      return true;
    case "subscription/completeProvisioning":
      subscription.provisioningCompleted = true;
      return true;
    case "bounceList/recordBounce":
      bounced(model.bounceList, event.email.toLowerCase(), event.at);
      return true;
    case "assets/completeWithdrawal": {
      const asset = model.assets.find(({ id }) => id === event.asset);
      if (asset !== undefined) asset.withdrawingFrom = without(asset.withdrawingFrom, event.from);
      return asset !== undefined;
    }
    case "teammates/recordLogIn":
    case "teammates/recordPasswordChange": {
      const mate = mateOf(model, event.teammate);
      if (mate === undefined) return false;
      const field = event.type === "teammates/recordLogIn" ? "lastLogInAtMilli" : "passwordSetAtMilli";
      mate[field] = Math.max(mate[field] ?? event.at, event.at);
      return true;
    }
  }
}

const day = 24 * 60 * 60 * 1000;

/** BL2, BL4, BL6, BL9. */
function bounced(list: Model["bounceList"], email: string, at: number): void {
  const known = list.entries.find(({ id }) => id === email);
  const added = { id: email, email, addedAtMilli: at, retentionDays: list.retentionDays };
  if (known === undefined) {
    list.entries.push(added);
    return;
  }
  const knownUntil = known.addedAtMilli + known.retentionDays * day;
  const isListedThen = known.addedAtMilli <= at && at < knownUntil;
  if (!isListedThen && at + list.retentionDays * day > knownUntil) Object.assign(known, added);
}

type Personal = Exclude<Command, OutsideEvent>;

function done(model: Model, who: Who, command: Personal): boolean {
  // HD10.
  if (!who.isTeammate && (!isOf("assets", command) || command.type.endsWith("lock"))) return false;
  if (isOf("assets", command)) return doneWithAssets(model, who, command);
  if (isOf("teammates", command)) return doneWithPeople(model, who, command);
  if (isOf("userProfiles", command)) return doneWithProfiles(model, who, command);
  if (isOf("workspaces", command)) return doneWithWorkspaces(model, who, command);
  return who.role === "owner" && chosen(model, who, command);
}

function isOf<Area extends string, Any extends Personal>(
  area: Area,
  command: Any,
): command is Extract<Any, { type: `${Area}/${string}` }> {
  return command.type.startsWith(area);
}

/** WS4, ST11. */
function doneWithWorkspaces(
  { workspaces: { groups, teams } }: Model,
  who: Who,
  command: Extract<Personal, { type: `workspaces/${string}` }>,
): boolean {
  if (who.role !== "owner") return false;
  const isGroupThere = groups.some(({ id }) => id === command.group);
  if (command.type === "workspaces/addGroup") {
    if (isGroupThere) return false;
    groups.push({ id: command.group, name: command.name });
    return true;
  }
  if (!isGroupThere || teams.some(({ id }) => id === command.team)) return false;
  teams.push({ id: command.team, group: command.group, name: command.name });
  return true;
}

type Setting = Exclude<
  Personal,
  { type: `assets/${string}` | `teammates/${string}` | `userProfiles/${string}` | `workspaces/${string}` }
>;

/** TS1–TS3, PK2, ST8 of an Owner; a channel has to be there, or its id free (ST11). */
function chosen(model: Model, who: Who, command: Setting): boolean {
  const { channels, networkAccess, privacy } = model;
  switch (command.type) {
    case "timeZone/choose":
      model.timeZone = command.zone;
      return true;
    case "profileKey/regenerate":
      if (model.profileKey.id === command.keyId) return false;
      model.profileKey = { id: command.keyId, madeAtMilli: command.at };
      return true;
    case "helpDesk/choose":
      model.helpDesk = { ...command.settings };
      return who.isTeammate;
    case "inboundMedia/choose":
      model.inboundMedia = structuredClone(command.settings);
      return model.subscription.entitlements.includes("secureMediaHandling");
    case "emailDomains/choose":
      model.emailDomains = sorted(command.domains.map((domain) => domain.toLowerCase()));
      return true;
    case "emailDomains/allow":
      model.emailDomains = sorted([...model.emailDomains, command.domain.toLowerCase()]);
      return true;
    case "emailDomains/disallow":
      model.emailDomains = model.emailDomains.filter((domain) => domain !== command.domain.toLowerCase());
      return true;
    case "bounceList/chooseRetention":
      model.bounceList.retentionDays = command.days;
      return true;
    case "networkAccess/chooseManagementList":
      networkAccess.management.entries = [...command.addresses];
      return true;
    case "networkAccess/chooseApiList":
      networkAccess.api.entries = [...command.addresses];
      return true;
    case "networkAccess/chooseTwoFactor":
      networkAccess.twoFactor = command.mode;
      return true;
    case "passwords/choosePolicy":
      model.passwords = { ...command.policy };
      return true;
    case "privacy/chooseApiAuthenticationMode":
      privacy.apiAuthenticationMode = command.mode;
      return true;
    case "privacy/allowEmbedding":
      privacy.allowsEmbedding = command.isOn;
      return true;
    case "privacy/allowSimultaneousSessions":
      privacy.allowsSimultaneousSessions = command.isOn;
      return true;
    case "privacy/chooseInactiveAfter":
      privacy.inactiveAfterDays = command.days;
      return true;
    case "channels/chooseModuleSettings":
      Object.assign(channels.module, structuredClone(command.settings));
      return true;
    case "channels/add":
      if (channels.channels.some(({ id }) => id === command.channel)) return false;
      channels.channels.push({ id: command.channel, kind: command.kind, overrides: {} });
      return true;
    case "channels/override": {
      const channel = channels.channels.find(({ id }) => id === command.channel);
      if (channel !== undefined) channel.overrides = structuredClone(command.overrides);
      return channel !== undefined;
    }
  }
}

/** TM1–TM14, DL1–DL5, AT1, AT3, AT5, AT6, ST8. */
function doneWithPeople(
  model: Model,
  who: Who,
  command: Extract<Personal, { type: `teammates/${string}` }>,
): boolean {
  if (command.type === "teammates/invite") return invited(model, who, command);
  const mate = mateOf(model, command.teammate);
  if (mate === undefined) return false;
  const isSelf = who.isTeammate && who.id === mate.id;
  const isOwner = who.role === "owner";
  const isManager = isOwner || who.role === "full";
  const isReached = isBelow(mate.home, who.home);
  // TM14, which no other rule about an Owner's record is laxer than.
  if (mate.role === "owner" && !isOwner) return false;
  switch (command.type) {
    case "teammates/remove":
      if (!isManager || !isReached || isSelf || mate.role === "owner") return false;
      model.teammates.records = model.teammates.records.filter(({ id }) => id !== mate.id);
      return true;
    case "teammates/move": {
      const to = command.to as Place;
      if (!isManager || !isReached || isSelf || mate.role === "owner") return false;
      if (!exists(model, to) || !isBelow(to, who.home)) return false;
      mate.home = { ...to };
      return true;
    }
    case "teammates/changeRole": {
      const { role } = command;
      if (!isManager || !isReached || isSelf || mate.role === "owner") return false;
      if (role === "owner" && (!isOwner || mate.home.level !== "tenant")) return false;
      const isWoken = ["readOnly", "restricted"].includes(mate.role) && ["full", "limited"].includes(role);
      if (isWoken && isBeyond(model, who, profileOf(model, mate.userProfile))) return false;
      if (role === "owner") mate.decryptsLogs = false;
      mate.role = role;
      return true;
    }
    case "teammates/grantDecryption":
      if (!isOwner || isSelf) return false;
      mate.decryptsLogs = true;
      return true;
    case "teammates/withdrawDecryption":
      if (!isOwner) return false;
      mate.decryptsLogs = false;
      return true;
    case "teammates/grantRemoteAccess":
    case "teammates/withdrawRemoteAccess":
      if (!isOwner) return false;
      mate.hasRemoteAccess = command.type === "teammates/grantRemoteAccess";
      return true;
    case "teammates/assignBotRoles":
    case "teammates/withdrawBotRoles": {
      const roles: readonly string[] = command.roles;
      if (!isManager || !isReached || roles.length === 0) return false;
      const rest = mate.botRoles.filter((role) => !roles.includes(role));
      mate.botRoles = command.type === "teammates/assignBotRoles" ? sorted([...rest, ...roles]) : rest;
      return true;
    }
    case "teammates/grantApps":
    case "teammates/withdrawApps": {
      const apps: readonly string[] = command.apps;
      const isGrant = command.type === "teammates/grantApps";
      if (!isManager || !isReached || apps.length === 0) return false;
      if (isGrant && mate.role !== "restricted") return false;
      const rest = mate.apps.filter((app) => !apps.includes(app));
      mate.apps = isGrant ? sorted([...rest, ...apps]) : rest;
      return true;
    }
    case "teammates/assignUserProfile": {
      const { userProfile } = command;
      const next = userProfile === null ? null : profileOf(model, userProfile);
      if (next === undefined || !holdsProfileRight(model, who, "manageUsers") || !isReached) return false;
      const held = profileOf(model, mate.userProfile);
      if (isSelf && next !== null && isWider(next, held)) return false;
      if (isBeyond(model, who, next) || (!isSelf && isBeyond(model, who, held))) return false;
      mate.userProfile = userProfile;
      return true;
    }
  }
}

/** TM1, TM2, TM3, TM7, TM8, TM10, DL1, ST11. */
function invited(model: Model, who: Who, command: CommandOf<"teammates/invite">): boolean {
  const { teammate, email, role, at } = command;
  const home = command.home as Place;
  const { records } = model.teammates;
  if (who.role !== "owner" && who.role !== "full") return false;
  if (role === "owner" && (who.role !== "owner" || home.level !== "tenant")) return false;
  if (!exists(model, home) || !isBelow(home, who.home)) return false;
  const address = email.toLowerCase();
  if (!isMailbox(address)) return false;
  const [, domain = ""] = address.split("@");
  if (model.emailDomains.length > 0 && !model.emailDomains.includes(domain)) return false;
  if (records.some((each) => each.id === teammate || each.email.toLowerCase() === address)) return false;
  records.push({ ...newMate(teammate, email, role, home, at), decryptsLogs: role === "owner" });
  return true;
}

/** ST8, UP13, UP14, UP23, UP25, ST11. */
function doneWithProfiles(
  model: Model,
  who: Who,
  command: Extract<Personal, { type: `userProfiles/${string}` }>,
): boolean {
  const { userProfiles } = model;
  if (!holdsProfileRight(model, who, "manageUserProfiles")) return false;
  switch (command.type) {
    case "userProfiles/create":
      if (profileOf(model, command.profile.id) !== undefined) return false;
      if (isBeyond(model, who, command.profile)) return false;
      userProfiles.push(structuredClone(command.profile));
      return true;
    case "userProfiles/copy": {
      const original = profileOf(model, command.from);
      if (original === undefined || profileOf(model, command.profile) !== undefined) return false;
      if (isBeyond(model, who, original)) return false;
      userProfiles.push({ ...structuredClone(original), id: command.profile, name: command.name });
      return true;
    }
    case "userProfiles/edit": {
      const before = profileOf(model, command.profile.id);
      const after = structuredClone(command.profile) as Profile;
      if (before?.kind !== after.kind) return false;
      const isOwn = who.isTeammate && mateOf(model, who.id)?.userProfile === before.id;
      if (isOwn && rankOf(after) > rankOf(before)) return false;
      if (isOwn ? isWaking(who, after, before) : isBeyond(model, who, before) || isBeyond(model, who, after))
        return false;
      Object.assign(before, after);
      return true;
    }
  }
}

/** An Owner, or one whose own profile has Provisioning edit with the toggle; not where the role only reads, or less (UP24). */
function holdsProfileRight(model: Model, who: Who, toggle: string): boolean {
  if (who.role === "owner") return true;
  if (!who.isTeammate || who.role === "readOnly" || who.role === "restricted") return false;
  const own = profileOf(model, mateOf(model, who.id)?.userProfile ?? null);
  const { level, toggles = {} } = own?.modules.provisioning ?? {};
  return own?.access === "all" || (level === "edit" && toggles[toggle] === true);
}

/** UP25: nobody but an Owner hands on more than they hold. A toggle that is on counts as awake. */
function isBeyond(model: Model, who: Who, profile: Profile | null | undefined): boolean {
  if (who.role === "owner" || profile === null || profile === undefined) return false;
  const own = who.isTeammate ? profileOf(model, mateOf(model, who.id)?.userProfile ?? null) : undefined;
  return awakeRankOf(profile) > Math.max(rankOf(own), 0);
}

/** Whether a toggle beneath a closed module is switched on in the own profile. */
function isWaking(who: Who, after: Profile, before: Profile): boolean {
  if (who.role === "owner") return false;
  return awakeRankOf(after) > Math.max(rankOf(before), awakeRankOf(before));
}

function awakeRankOf(profile: Profile): number {
  const { level, toggles = {} } = profile.modules.provisioning ?? {};
  const isAsleep = level !== "edit" && Object.values(toggles).some((isOn) => isOn);
  const modules = { provisioning: { level: "edit", toggles } };
  return rankOf(isAsleep ? { ...profile, modules } : profile);
}

/** The kind gives nothing (IP8). */
function isWider(after: Profile, before: Profile | undefined): boolean {
  return rankOf(after) > rankOf(before);
}

/** The profiles of `universe.ts` stand in one row, from those that give less to those that give more; none is the least. */
function rankOf(profile: Profile | undefined): number {
  if (profile === undefined) return -1;
  if (profile.access === "all") return 9;
  const { level, toggles = {} } = profile.modules.provisioning ?? {};
  if (level !== "edit") return level === "view" ? 1 : 0;
  return 2 + Object.values(toggles).filter((isOn) => isOn).length;
}

/** The sharing table, in the document's words: made at, edited from, used from, shared. */
const sharingTable: Readonly<
  Record<string, Readonly<Record<string, readonly [edited: string, shared: string]>>>
> = {
  number: { tenant: ["here", "no"], team: ["here and above", "no"] },
  template: { tenant: ["any", "default"], group: ["any", "default"], team: ["any", "default"] },
  logbook: { tenant: ["any", "default"], group: ["any", "default"], team: ["any", "default"] },
  customNode: { tenant: ["here", "default"], group: ["here and above", "default"] },
  bot: { tenant: ["here", "no"], group: ["here and above", "no"] },
  service: { tenant: ["here", "no"], group: ["here", "no"], team: ["here", "no"] },
  sftpConfiguration: { tenant: ["here", "no"], group: ["here", "no"], team: ["here", "no"] },
  app: { tenant: ["here", "request"], group: ["here", "request"], team: ["here", "request"] },
};

/** AS1–AS26 and RL1–RL5. */
function doneWithAssets(
  model: Model,
  who: Who,
  command: Extract<Personal, { type: `assets/${string}` }>,
): boolean {
  if (who.role === "readOnly" || who.role === "restricted") return false;
  const asset = model.assets.find(({ id }) => id === command.asset);
  if (command.type === "assets/make") {
    const { kind, name } = command;
    if (asset !== undefined || sharingTable[kind]?.[who.current.level] === undefined) return false;
    const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
    model.assets.push({ id: command.asset, name, kind, madeAt: { ...who.current }, ...unshared });
    return true;
  }
  if (asset === undefined) return false;
  const [edited, shared] = sharingTable[asset.kind]?.[asset.madeAt.level] ?? ["nowhere", "no"];
  const isEditedHere =
    edited === "any" ||
    isSame(who.current, asset.madeAt) ||
    (edited === "here and above" && isSame(who.current, above(asset.madeAt)));
  const isLockable = asset.kind === "template" || asset.kind === "logbook";
  const isKept = asset.lockedBy !== null && asset.lockedBy !== who.id && who.role !== "owner";
  switch (command.type) {
    case "assets/rename":
      asset.name = command.name;
      return isEditedHere && !isKept;
    case "assets/delete": {
      const isReserved = ["service", "number", "app"].includes(asset.kind) && who.role === "limited";
      const isSharedHere = shared === "request" && includes(asset.sharedWith, who.current);
      model.assets = model.assets.filter((each) => each !== asset);
      return (isEditedHere || isSharedHere) && !isKept && !isReserved;
    }
    case "assets/lock":
      asset.lockedBy = who.id;
      return isLockable && isEditedHere && !isKept;
    case "assets/unlock":
      asset.lockedBy = null;
      return isLockable && isEditedHere && !isKept;
    case "assets/share": {
      const target = command.with as Place;
      if (!isEditedHere || shared === "no" || !exists(model, target)) return false;
      if (shared === "default") return true;
      if (target.level === "tenant" || !isBelow(target, who.home)) return false;
      if (includes(asset.withdrawingFrom, target)) return false;
      if (!isSame(target, asset.madeAt) && !includes(asset.sharedWith, target))
        asset.sharedWith.push({ ...target });
      return true;
    }
    case "assets/withdraw": {
      const target = command.from as Place;
      if (!isEditedHere || shared !== "request" || !exists(model, target)) return false;
      if (includes(asset.sharedWith, target)) asset.withdrawingFrom.push({ ...target });
      asset.sharedWith = without(asset.sharedWith, target);
      return true;
    }
  }
}

/** What of the universe's values no administrator may set: BL1, BL8, IM4, PW5, TZ1. */
function isSettable(command: Command): boolean {
  const { type } = command;
  if (type === "bounceList/chooseRetention") return command.days >= 1 && command.days <= 365;
  if (type === "bounceList/recordBounce") return isMailbox(command.email.toLowerCase());
  if (type === "inboundMedia/choose") {
    const { unit, amount } = command.settings.expiry;
    return unit === "hours" ? amount >= 4 && amount <= 168 : amount >= 1 && amount <= 7;
  }
  if (type === "passwords/choosePolicy") {
    return command.policy.maxAgeDays === 0 || command.policy.minAgeDays <= command.policy.maxAgeDays;
  }
  return type !== "timeZone/choose" || command.zone.includes("/");
}

function isMailbox(address: string): boolean {
  return /^[a-z]+@[a-z]+\.example$/.test(address);
}

function exists({ workspaces: { groups, teams } }: Model, place: Place | Actor): boolean {
  const { level, group, team } = place as { level: string; group?: string; team?: string };
  if (level === "tenant") return true;
  if (level === "group") return groups.some(({ id }) => id === group);
  return teams.some((each) => each.id === team && each.group === group);
}

/** WS2: home itself, and what lies below it. */
function isBelow(place: Place, home: Place): boolean {
  return (
    home.level === "tenant" || isSame(place, home) || (place.level === "team" && isSame(above(place), home))
  );
}

function above(place: Place): Place {
  return place.level === "team" ? { level: "group", group: place.group } : { level: "tenant" };
}

function isSame(one: Place, other: Place): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

function includes(places: readonly Place[], place: Place): boolean {
  return places.some((each) => isSame(each, place));
}

function without(places: readonly Place[], place: Place): Place[] {
  return places.filter((each) => !isSame(each, place));
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

function mateOf(model: Model, id: string): Mate | undefined {
  return model.teammates.records.find((mate) => mate.id === id);
}

function profileOf(model: Model, id: string | null): Profile | undefined {
  return model.userProfiles.find((profile) => profile.id === id);
}

function newMate(id: string, email: string, role: RoleName, home: Place, at: number): Mate {
  return {
    id,
    email,
    role,
    home: { ...home },
    decryptsLogs: false,
    apps: [],
    botRoles: [],
    hasRemoteAccess: false,
    userProfile: null,
    createdAtMilli: at,
    lastLogInAtMilli: null,
    passwordSetAtMilli: null,
  };
}

function inOrder(list: readonly unknown[]): readonly unknown[] {
  return list.every(hasId) ? [...list].sort((one, other) => (one.id < other.id ? -1 : 1)) : list;
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "id");
}
