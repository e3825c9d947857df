import type { Command, CommandOf } from "../../src/tenant/command.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";

// What the rules say, once more and naively: plain records and lists, searched from end to end. Nothing here comes from
// src but types. It knows the words of `universe.ts`, not those of the world.

type Place =
  { level: "tenant" } | { level: "group"; group: string } | { level: "team"; group: string; team: string };
type RoleName = "owner" | "full" | "limited" | "readOnly" | "restricted";

/** A person for good (AS27, TM18). */
interface Key {
  kind: string;
  id?: string;
  createdAtMilli?: number | null;
}

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
  invitation: { sentAtMilli: number } | null;
  invitedBy: Key | null;
  readdressedBy: Key[];
  ownerSinceMilli: number | null;
  lowering: { happenedAtMilli: number; isInForce: boolean } | null;
  ownerDecryptionAtMilli: number | null;
  emailChange: { email: string; sentAtMilli: number; by: Key; byProfile: string | null } | null;
  createdAtMilli: number;
  handedOverAtMilli: number | null;
  lastLogInAtMilli: number | null;
  passwordSetAtMilli: number | null;
  passwordResetAtMilli: number | null;
}

interface Thing {
  id: string;
  name: string;
  kind: string;
  madeAt: Place;
  sharedWith: Place[];
  withdrawingFrom: (Place & { withdrawal: string | null; beganAtMilli?: number })[];
  completedWithdrawals?: string[];
  lockedBy: Key | null;
}

/** Entries, and the ids of earlier ones. */
interface Kept<Entry> {
  records: Entry[];
  retired: { id: string }[];
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

interface TakenOff {
  id: string;
  takenOffAtMilli: number;
}

/** The state as it is serialised. */
export interface Model {
  schemaVersion: 2;
  id: string;
  name: string;
  subscription: {
    entitlements: string[];
    entitlementsAtMilli: number | null;
    withheld: string[];
    withheldAtMilli: number | null;
    digitalChannelsEnabled: boolean;
    digitalChannelsAtMilli: number | null;
    provisioningCompleted: boolean;
  };
  timeZone: string;
  profileKey: { id: string; madeAtMilli: number; retired: { id: string }[] };
  helpDesk: { base: boolean; fullAccess: boolean; decryption: boolean };
  emailDomains: string[];
  inboundMedia: { shortLived: boolean; expiry: { unit: string; amount: number } };
  bounceList: { retentionDays: number; entries: Bounce[]; takenOff: TakenOff[] };
  workspaces: {
    groups: { id: string; name: string }[];
    teams: { id: string; group: string; name: string }[];
  };
  teammates: Kept<Mate>;
  assets: Kept<Thing>;
  userProfiles: Kept<Profile>;
  networkAccess: { management: { entries: string[] }; api: { entries: string[] }; twoFactor: string };
  passwords: { renewWithoutOtp: boolean; minAgeDays: number; maxAgeDays: number; history: number };
  privacy: {
    apiAuthenticationMode: string | null;
    allowsEmbedding: boolean;
    allowsSimultaneousSessions: boolean;
    inactiveAfterDays: number;
  };
  channels: {
    module: Record<string, unknown>;
    channels: { id: string; kind: string; overrides: object }[];
    retired: { id: string }[];
  };
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
    schemaVersion: 2,
    id,
    name,
    subscription: {
      entitlements: [],
      entitlementsAtMilli: null,
      withheld: [],
      withheldAtMilli: null,
      digitalChannelsEnabled: false,
      digitalChannelsAtMilli: null,
      provisioningCompleted: false,
    },
    timeZone: zone,
    profileKey: { id: key, madeAtMilli: at, retired: [] },
    helpDesk: { base: true, fullAccess: true, decryption: false },
    emailDomains: [],
    inboundMedia: { shortLived: false, expiry: { unit: "hours", amount: 12 } },
    bounceList: { retentionDays: 7, entries: [], takenOff: [] },
    workspaces: { groups: [], teams: [] },
    teammates: {
      records: [{ ...newMate("ann", email, "owner", { level: "tenant" }, at), decryptsLogs: true }],
      retired: [],
    },
    assets: { records: [], retired: [] },
    userProfiles: { records: [], retired: [] },
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
      retired: [],
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
  createdAtMilli?: number;
  role: RoleName;
  home: Place;
  current: Place;
}

/** WS2, HD1–HD3, HD7, CL1, ST11, IV5. */
function personBehind(model: Model, by: Actor): Who | null {
  if (by.kind === "system" || !exists(model, by.current)) return null;
  if (by.kind === "teammate") {
    const mate = mateOf(model, by.id);
    if (mate?.invitation !== null || !isBelow(by.current, mate.home)) return null;
    return { ...whoIs(mate), current: by.current };
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

/** A teammate at home. */
function whoIs({ id, role, home, createdAtMilli, handedOverAtMilli }: Mate): Who {
  const keyMilli = handedOverAtMilli ?? createdAtMilli;
  return { id, isTeammate: true, createdAtMilli: keyMilli, role, home, current: home };
}

type EventType =
  | "assets/completeWithdrawal"
  | "bounceList/recordBounce"
  | "subscription/changeEntitlements"
  | "subscription/changeWithheldFeatures"
  | "subscription/completeProvisioning"
  | "subscription/switchDigitalChannels"
  | "teammates/grantOwnerDecryption"
  | "teammates/lowerOwner"
  | "teammates/acceptInvitation"
  | "teammates/acceptEmailChange"
  | "teammates/recordLogIn"
  | "teammates/recordPasswordChange"
  | "teammates/removeOwner"
  | "teammates/replaceOwner";

type OutsideEvent = CommandOf<EventType>;

function isEvent(command: Command): command is OutsideEvent {
  return (
    command.type.startsWith("subscription/") ||
    command.type === "assets/completeWithdrawal" ||
    command.type === "bounceList/recordBounce" ||
    command.type === "teammates/grantOwnerDecryption" ||
    command.type === "teammates/lowerOwner" ||
    command.type === "teammates/removeOwner" ||
    command.type === "teammates/replaceOwner" ||
    command.type === "teammates/acceptInvitation" ||
    command.type === "teammates/acceptEmailChange" ||
    command.type === "teammates/recordLogIn" ||
    command.type === "teammates/recordPasswordChange"
  );
}

const minute = 60 * 1000;
const order = {
  entitlements: ["secureMediaHandling", "userAuditTrail", "sso", "logExports"],
  withheld: ["addGroupsAndTeams", "changeTenantSettings", "regenerateProfileKey", "decryption"],
};

/** ST9, ST15, and whether it is about something that is there (ST11). */
function happened(model: Model, event: OutsideEvent): boolean {
  const { subscription } = model;
  const when = event.happenedAtMilli ?? event.at;
  if (when - event.at > 5 * minute) return false;
  /** What was told last is of the future, or of before. */
  const isNew = (last: number | null): boolean =>
    last === null || last - event.at > 5 * minute || last < when;
  switch (event.type) {
    case "subscription/changeEntitlements": {
      const named = order.entitlements.filter((each) =>
        (event.entitlements as readonly string[]).includes(each),
      );
      const last = subscription.entitlementsAtMilli;
      if (isNew(last)) subscription.entitlements = named;
      if (last === when) {
        subscription.entitlements = subscription.entitlements.filter((each) => named.includes(each));
      }
      if (isNew(last)) subscription.entitlementsAtMilli = when;
      return true;
    }
    case "subscription/changeWithheldFeatures": {
      const last = subscription.withheldAtMilli;
      const named: readonly string[] =
        last === when ? [...subscription.withheld, ...event.withheld] : event.withheld;
      if (isNew(last) || last === when) {
        subscription.withheld = order.withheld.filter((each) => named.includes(each));
        subscription.withheldAtMilli = when;
      }
      return true;
    }
    case "subscription/switchDigitalChannels": {
      const last = subscription.digitalChannelsAtMilli;
      if (last === when && !event.isOn) subscription.digitalChannelsEnabled = false;
      if (!isNew(last)) return true;
      subscription.digitalChannelsEnabled = event.isOn;
      subscription.digitalChannelsAtMilli = when;
      return true;
    }
    case "subscription/completeProvisioning":
      subscription.provisioningCompleted = true;
      return true;
    case "bounceList/recordBounce":
      bounced(model.bounceList, event.email.toLowerCase(), when, event.at);
      return true;
    case "assets/completeWithdrawal": {
      const asset = model.assets.records.find(({ id }) => id === event.asset);
      if (asset === undefined) return false;
      const isEnded = (pending: Thing["withdrawingFrom"][number]): boolean => {
        const { withdrawal, beganAtMilli: began = when, ...from } = pending;
        const hasBegun = when >= began || began > event.at + 5 * minute;
        return withdrawal === (event.withdrawal ?? null) && isSame(from, event.from) && hasBegun;
      };
      const names = asset.withdrawingFrom.filter(isEnded).flatMap(({ withdrawal }) => withdrawal ?? []);
      asset.withdrawingFrom = asset.withdrawingFrom.filter((pending) => !isEnded(pending));
      if (names.length > 0)
        asset.completedWithdrawals = [...(asset.completedWithdrawals ?? []), ...names].sort();
      return true;
    }
    case "teammates/recordLogIn":
    case "teammates/recordPasswordChange": {
      const mate = mateOf(model, event.teammate);
      if (mate === undefined) return false;
      const field = event.type === "teammates/recordLogIn" ? "lastLogInAtMilli" : "passwordSetAtMilli";
      const isMade = mate.createdAtMilli <= when || mate.createdAtMilli - event.at > 5 * minute;
      if (isMade && isNew(mate[field])) {
        mate[field] = when;
        const isResetAhead = (mate.passwordResetAtMilli ?? 0) - event.at > 5 * minute;
        if (field === "passwordSetAtMilli" && isResetAhead) mate.passwordResetAtMilli = null;
      }
      if (isMade && mate.invitation !== null && isInTime(mate.invitation, when)) accept(model, mate);
      return true;
    }
    case "teammates/acceptInvitation": {
      const mate = mateOf(model, event.teammate);
      if (mate === undefined) return false;
      const { invitation } = mate;
      accept(model, mate);
      if (invitation === null) return true;
      const isNamed = invitation.sentAtMilli === event.sentAtMilli && isSameAddress(mate.email, event.email);
      return isNamed && isInTime(invitation, when);
    }
    case "teammates/acceptEmailChange": {
      const mate = mateOf(model, event.teammate);
      if (mate === undefined) return false;
      const { emailChange } = mate;
      if (emailChange === null) return true;
      if (emailChange.sentAtMilli !== event.sentAtMilli || !isInTime(emailChange, when)) return false;
      if (!isSameAddress(emailChange.email, event.email)) return false;
      return movedTo(model, mate, emailChange, event);
    }
    case "teammates/grantOwnerDecryption":
    case "teammates/lowerOwner":
    case "teammates/removeOwner":
    case "teammates/replaceOwner":
      return changedBySupport(model, event);
  }
}

/**
 * TM16: whoever asked for it has to be there still, and be able to ask still. What they could not give falls away: by the
 * profile that they held then, if they hold it still.
 */
function movedTo(
  model: Model,
  mate: Mate,
  { email, sentAtMilli, by, byProfile }: NonNullable<Mate["emailChange"]>,
  event: OutsideEvent,
): boolean {
  const changer = mateOf(model, by.id ?? "");
  if (changer?.invitation !== null) return false;
  const who = whoIs(changer);
  if (who.createdAtMilli !== by.createdAtMilli || !mayMove(model, who, mate, email)) return false;
  Object.assign(mate, { email, emailChange: null });
  if (changer === mate) return true;
  const own = changer.userProfile === byProfile ? profileOf(model, byProfile) : undefined;
  if (exceeds(who, own, profileOf(model, mate.userProfile))) mate.userProfile = null;
  if (who.role !== "owner" || !changer.decryptsLogs) endDecryption(mate, whenOf(event), event.at);
  if (who.role !== "owner") {
    mate.hasRemoteAccess = false;
    mate.handedOverAtMilli = Math.max(sentAtMilli, (mate.handedOverAtMilli ?? mate.createdAtMilli) + 1);
  }
  mate.readdressedBy = [...mate.readdressedBy.filter(({ id }) => id !== by.id), by];
  return true;
}

/** TM7, TM10, TM14, TM16, DL6, IV5. */
function mayMove(model: Model, who: Who, mate: Mate, email: string): boolean {
  if (!mayManage(who, mate) || mate.invitation !== null) return false;
  const address = email.toLowerCase();
  if (!isMailbox(address) || !isListed(model, address)) return false;
  if (model.teammates.records.some((other) => other !== mate && addressesOf(other).includes(address)))
    return false;
  const isDecrypting = mateOf(model, who.id)?.decryptsLogs === true;
  const isLast = mate.role === "owner" && mate.decryptsLogs && isOnlyDecryptingOwner(model);
  return isDecrypting || !isLast || who.id === mate.id;
}

/** Whoever could invite that role there. */
function mayManage(who: Who, mate: Mate): boolean {
  if (mate.role === "owner" && who.role !== "owner") return false;
  return (who.role === "owner" || who.role === "full") && isBelow(mate.home, who.home);
}

function addressesOf({ email, emailChange }: Mate): readonly string[] {
  return [email, emailChange?.email ?? email].map((each) => each.toLowerCase());
}

/** TM15, IV5, ST12, ST14, ST15, DL2. */
function changedBySupport(
  model: Model,
  event: Extract<OutsideEvent, { type: `teammates/${string}Owner${string}` }>,
): boolean {
  const { records, retired } = model.teammates;
  const isGone = (id: string): boolean => retired.some((each) => each.id === id);
  const mate = mateOf(model, event.teammate);
  const successor = event.type === "teammates/replaceOwner" ? mateOf(model, event.successor) : undefined;
  if (event.type === "teammates/replaceOwner" && successor === undefined)
    return isGone(event.teammate) && isGone(event.successor);
  if (mate === undefined) return isGone(event.teammate);
  if (isOverFor(mate, event)) return true;
  const owners = records.filter(({ role, invitation }) => role === "owner" && invitation === null);
  const isLowered = mate.role !== "owner" && mate.lowering?.isInForce === true;
  if (mate.invitation !== null || (mate.role !== "owner" && !isLowered)) return false;
  const isLast = mate.role === "owner" && owners.length === 1;
  const when = whenOf(event);
  switch (event.type) {
    case "teammates/removeOwner":
      leave(model, mate);
      return !isLast;
    case "teammates/lowerOwner":
      if (mate.role === "owner")
        Object.assign(mate, { decryptsLogs: false, hasRemoteAccess: false, ownerDecryptionAtMilli: null });
      Object.assign(mate, { role: event.role, lowering: { happenedAtMilli: when, isInForce: true } });
      return !isLast;
    case "teammates/replaceOwner": {
      if (successor === undefined || successor === mate || successor.role === "owner") return false;
      if (successor.home.level !== "tenant" || successor.invitation !== null) return false;
      if (isBefore(event, successor.createdAtMilli) || isUpTo(event, successor.lowering?.happenedAtMilli))
        return true;
      Object.assign(successor, { role: "owner", decryptsLogs: false, lowering: null, ownerSinceMilli: when });
      leave(model, mate);
      return true;
    }
    case "teammates/grantOwnerDecryption":
      if (isLowered || (!mate.decryptsLogs && owners.some((owner) => owner.decryptsLogs))) return false;
      mate.decryptsLogs = true;
      if (when > event.at) mate.ownerDecryptionAtMilli = when;
      return true;
  }
}

/** Whether nothing comes of the event, because of what happened since, or at the same time. */
function isOverFor(
  mate: Mate,
  event: Extract<OutsideEvent, { type: `teammates/${string}Owner${string}` }>,
): boolean {
  const { lowering, role } = mate;
  const isLowered = role !== "owner" && lowering?.isInForce === true;
  if (isBefore(event, mate.createdAtMilli) || isUpTo(event, mate.ownerSinceMilli)) return true;
  if (event.type === "teammates/grantOwnerDecryption" && isUpTo(event, mate.ownerDecryptionAtMilli))
    return true;
  if (!isUpTo(event, lowering?.happenedAtMilli)) return false;
  if (event.type === "teammates/removeOwner" || event.type === "teammates/replaceOwner") return !isLowered;
  if (event.type === "teammates/grantOwnerDecryption" || isBefore(event, lowering?.happenedAtMilli))
    return true;
  return !isLowered || roleNames.indexOf(event.role) <= roleNames.indexOf(role);
}

const roleNames: readonly RoleName[] = ["owner", "full", "limited", "readOnly", "restricted"];

function whenOf(event: OutsideEvent): number {
  return event.happenedAtMilli ?? event.at;
}

/** Whether it happened before that. What is dated far ahead of the report cannot be right (SE6). */
function isBefore(event: OutsideEvent, last: number | null | undefined): boolean {
  return (last ?? null) !== null && Number(last) - event.at <= 5 * minute && whenOf(event) < Number(last);
}

function isUpTo(event: OutsideEvent, last: number | null | undefined): boolean {
  return isBefore(event, last) || (last === whenOf(event) && last - event.at <= 5 * minute);
}

/** What the clock of the support team says, if it is not far ahead. */
function soonAfter(last: number | null | undefined, at: number): number {
  return (last ?? null) !== null && Number(last) - at <= 5 * minute ? Number(last) : -Infinity;
}

/** TM15: of an Owner it is known when, so that no grant from before counts again. */
function endDecryption(mate: Mate, when: number, at: number): void {
  if (mate.role === "owner" && mate.decryptsLogs)
    mate.ownerDecryptionAtMilli = Math.max(when, soonAfter(mate.ownerDecryptionAtMilli, at));
  mate.decryptsLogs = false;
}

function leave({ teammates }: Model, mate: Mate): void {
  teammates.records.splice(teammates.records.indexOf(mate), 1);
  teammates.retired.push({ id: mate.id });
}

const day = 24 * 60 * 60 * 1000;

/** TM10. */
function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** IV5. Only who accepts gets an id for good that was retired (ST14). */
function accept({ teammates }: Model, mate: Mate): void {
  mate.invitation = null;
  teammates.retired = teammates.retired.filter(({ id }) => id !== mate.id);
}

/** IV5, SE6. */
function isInTime({ sentAtMilli }: { sentAtMilli: number }, when: number): boolean {
  return when >= sentAtMilli - 5 * minute && when < sentAtMilli + 7 * day;
}

/** BL2, BL4, BL6, BL9, BL10, SE6, ST15. */
function bounced(list: Model["bounceList"], email: string, when: number, at: number): void {
  const known = list.entries.find(({ id }) => id === email);
  const mark = list.takenOff.find(({ id }) => id === email);
  const isMarkRight = mark !== undefined && mark.takenOffAtMilli - at <= 5 * minute;
  const until = when + list.retentionDays * day;
  if (until <= at || (isMarkRight && when <= mark.takenOffAtMilli)) return;
  if (known !== undefined && known.addedAtMilli - at <= 5 * minute) {
    const isListedThen = known.addedAtMilli - 5 * minute <= when && when < endOf(known);
    if (isListedThen || until <= endOf(known)) return;
  }
  list.entries = list.entries.filter((each) => each !== known);
  list.entries.push({ id: email, email, addedAtMilli: when, retentionDays: list.retentionDays });
  if (!isMarkRight) list.takenOff = list.takenOff.filter((each) => each !== mark);
  pruned(list, at);
}

/** BL10, ST11, SE6. */
function takenOff(model: Model, who: Who, email: string, at: number): boolean {
  const { bounceList: list } = model;
  const isReserved = who.role !== "owner" && !(who.role === "full" && who.home.level === "tenant");
  const known = list.entries.find(({ id }) => id === email.toLowerCase());
  if (isReserved || known === undefined || known.retentionDays <= 0 || endOf(known) <= at) return false;
  const mark = list.takenOff.find(({ id }) => id === known.id);
  const until = [known.addedAtMilli, mark?.takenOffAtMilli ?? at].filter((milli) => milli - at <= 5 * minute);
  list.entries = list.entries.filter((each) => each !== known);
  list.takenOff = list.takenOff.filter((each) => each !== mark);
  list.takenOff.push({ id: known.id, takenOffAtMilli: Math.max(at, ...until) });
  pruned(list, at);
  return true;
}

/** BL10. There are fewer addresses in this world than leave at once. */
function pruned(list: Model["bounceList"], at: number): void {
  const longest = Math.max(365, list.retentionDays);
  list.entries = list.entries.filter((entry) => endOf(entry) > at);
  list.takenOff = list.takenOff.filter(({ takenOffAtMilli }) => takenOffAtMilli + longest * day > at);
}

function endOf({ addedAtMilli, retentionDays }: Bounce): number {
  return addedAtMilli + retentionDays * day;
}

type Personal = Exclude<Command, OutsideEvent>;

function done(model: Model, who: Who, command: Personal): boolean {
  // HD10.
  const isLaunched = isOf("assets", command) && !command.type.endsWith("lock");
  if (!who.isTeammate && !isLaunched && command.type !== "bounceList/takeOff") return false;
  if (command.type === "bounceList/takeOff") return takenOff(model, who, command.email, command.at);
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

/** WS4, WS7, ST11, RL8. */
function doneWithWorkspaces(
  model: Model,
  who: Who,
  command: Extract<Personal, { type: `workspaces/${string}` }>,
): boolean {
  const { groups, teams } = model.workspaces;
  if (who.role !== "owner") return false;
  if (command.type === "workspaces/renameGroup" || command.type === "workspaces/renameTeam") {
    const isGroup = command.type === "workspaces/renameGroup";
    const named = isGroup
      ? groups.find(({ id }) => id === command.group)
      : teams.find(({ id }) => id === command.team);
    if (named !== undefined) named.name = command.name;
    return named !== undefined;
  }
  if (isWithheld(model, "addGroupsAndTeams")) return false;
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
  | { type: `assets/${string}` | `teammates/${string}` | `userProfiles/${string}` | `workspaces/${string}` }
  | { type: "bounceList/takeOff" }
>;

/** TS1–TS3, PK2, ST8 of an Owner; a channel has to be there, or its id free (ST11). */
function chosen(model: Model, who: Who, command: Setting): boolean {
  const { channels, networkAccess, privacy } = model;
  const isTenantSetting = /^(timeZone|helpDesk|inboundMedia|emailDomains|bounceList)/.test(command.type);
  if (isTenantSetting && isWithheld(model, "changeTenantSettings")) return false;
  if (command.type === "profileKey/regenerate" && isWithheld(model, "regenerateProfileKey")) return false;
  switch (command.type) {
    case "name/change":
      model.name = command.name;
      return true;
    case "timeZone/choose":
      model.timeZone = command.zone;
      return true;
    case "profileKey/regenerate":
      return regenerated(model.profileKey, command.keyId, command.at);
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
      if ([...channels.channels, ...channels.retired].some(({ id }) => id === command.channel)) return false;
      channels.channels.push({ id: command.channel, kind: command.kind, overrides: {} });
      return true;
    case "channels/remove":
      if (!channels.channels.some(({ id }) => id === command.channel)) return false;
      channels.channels = channels.channels.filter(({ id }) => id !== command.channel);
      channels.retired.push({ id: command.channel });
      return true;
    case "channels/override": {
      const channel = channels.channels.find(({ id }) => id === command.channel);
      if (channel !== undefined) channel.overrides = structuredClone(command.overrides);
      return channel !== undefined;
    }
  }
}

/** PK2, ST14, ST19. */
function regenerated(key: Model["profileKey"], id: string, at: number): boolean {
  if ([key, ...key.retired].some((given) => given.id === id)) return false;
  key.retired.push({ id: key.id });
  Object.assign(key, { id, madeAtMilli: at });
  return true;
}

/** TM1–TM14, TM16, PW10, DL1–DL6, IV5, AT1, AT3, AT5, AT6, ST8. */
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
      if (mate.invitation === null) model.teammates.retired.push({ id: mate.id });
      return true;
    case "teammates/resendInvitation":
      if (!isManager || !isReached || mate.invitation === null || !isListed(model, mate.email)) return false;
      mate.invitation = { sentAtMilli: command.at };
      return true;
    case "teammates/revokeInvitation":
      if (!isManager || !isReached || mate.invitation === null) return false;
      model.teammates.records = model.teammates.records.filter(({ id }) => id !== mate.id);
      return true;
    case "teammates/changeEmail":
      if (!mayMove(model, who, mate, command.email)) return false;
      if (command.email !== mate.email)
        mate.emailChange = {
          ...{ email: command.email, sentAtMilli: command.at, by: keyOf(who) },
          byProfile: who.isTeammate ? (mateOf(model, who.id)?.userProfile ?? null) : null,
        };
      return true;
    case "teammates/resetPassword":
      if (!mayManage(who, mate) || isSelf || mate.invitation !== null) return false;
      mate.passwordResetAtMilli = command.at;
      return true;
    case "teammates/cancelEmailChange":
      if (!mayManage(who, mate) || mate.invitation !== null) return false;
      mate.emailChange = null;
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
      if (role === mate.role) return true;
      if (role === "owner") {
        mate.ownerSinceMilli = Math.max(command.at, soonAfter(mate.lowering?.happenedAtMilli, command.at));
        Object.assign(mate, { decryptsLogs: false, lowering: null });
      }
      if (mate.lowering !== null) mate.lowering.isInForce = false;
      mate.role = role;
      return true;
    }
    case "teammates/grantDecryption":
      if (!isOwner || isSelf || mateOf(model, who.id)?.decryptsLogs !== true) return false;
      if (isWithheld(model, "decryption")) return false;
      mate.decryptsLogs = true;
      return true;
    case "teammates/withdrawDecryption":
      if (!isOwner) return false;
      if (mate.role === "owner" && mate.invitation === null && mate.decryptsLogs)
        if (isOnlyDecryptingOwner(model)) return false;
      endDecryption(mate, command.at, command.at);
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
      if (isSelf && !isOwner && next !== null && isWider(next, held)) return false;
      if (isBeyond(model, who, next) || (!isSelf && isBeyond(model, who, held))) return false;
      mate.userProfile = userProfile;
      return true;
    }
  }
}

/** TM1, TM2, TM3, TM7, TM8, TM10, TM18, DL1, DL6, IV5, ST11, ST14. */
function invited(model: Model, who: Who, command: CommandOf<"teammates/invite">): boolean {
  const { teammate, email, role, at } = command;
  const home = command.home as Place;
  const { records, retired } = model.teammates;
  const isRetired = retired.some(({ id }) => id === teammate);
  if (who.role !== "owner" && who.role !== "full") return false;
  if (role === "owner" && (who.role !== "owner" || home.level !== "tenant")) return false;
  if (!exists(model, home) || !isBelow(home, who.home)) return false;
  const address = email.toLowerCase();
  if (!isMailbox(address) || !isListed(model, address)) return false;
  if (records.some((each) => each.id === teammate || addressesOf(each).includes(address))) return false;
  if (isRetired && !(command.again === true && who.role === "owner")) return false;
  const mate = newMate(teammate, email, role, home, at);
  mate.invitedBy = keyOf(who);
  mate.decryptsLogs = role === "owner" && mateOf(model, who.id)?.decryptsLogs === true;
  if (command.toBeAccepted === true) mate.invitation = { sentAtMilli: at };
  else accept(model, mate);
  records.push(mate);
  return true;
}

/** TM7. */
function isListed({ emailDomains }: Model, email: string): boolean {
  const [, domain = ""] = email.toLowerCase().split("@");
  return emailDomains.length === 0 || emailDomains.includes(domain);
}

/** DL6. */
function isOnlyDecryptingOwner({ teammates }: Model): boolean {
  const owners = teammates.records.filter(({ role, invitation }) => role === "owner" && invitation === null);
  return owners.filter(({ decryptsLogs }) => decryptsLogs).length === 1;
}

/** ST8, UP13, UP14, UP23, UP25–UP27, ST11, ST14. */
function doneWithProfiles(
  model: Model,
  who: Who,
  command: Extract<Personal, { type: `userProfiles/${string}` }>,
): boolean {
  const { userProfiles } = model;
  if (!holdsProfileRight(model, who, "manageUserProfiles")) return false;
  switch (command.type) {
    case "userProfiles/create":
      if (isGiven(userProfiles, command.profile.id)) return false;
      if (isBeyond(model, who, command.profile)) return false;
      userProfiles.records.push(structuredClone(command.profile));
      return true;
    case "userProfiles/copy": {
      const original = profileOf(model, command.from);
      if (original === undefined || isGiven(userProfiles, command.profile)) return false;
      if (isBeyond(model, who, original)) return false;
      userProfiles.records.push({ ...structuredClone(original), id: command.profile, name: command.name });
      return true;
    }
    case "userProfiles/edit": {
      const before = profileOf(model, command.profile.id);
      const after = structuredClone(command.profile) as Profile;
      if (before?.kind !== after.kind) return false;
      const isOwn = who.isTeammate && mateOf(model, who.id)?.userProfile === before.id;
      const holders = model.teammates.records.filter(({ userProfile }) => userProfile === before.id);
      const isForeign = holders.some(({ role }) => role === "owner" || who.home.level !== "tenant");
      if (who.role !== "owner" && (isForeign || (isOwn && rankOf(after) > rankOf(before)))) return false;
      if (isOwn ? isWaking(who, after, before) : isBeyond(model, who, before) || isBeyond(model, who, after))
        return false;
      Object.assign(before, after);
      return true;
    }
    case "userProfiles/delete": {
      const profile = profileOf(model, command.profile);
      if (profile === undefined || isBeyond(model, who, profile)) return false;
      if (model.teammates.records.some(({ userProfile }) => userProfile === profile.id)) return false;
      userProfiles.records = userProfiles.records.filter((each) => each !== profile);
      userProfiles.retired.push({ id: profile.id });
      return true;
    }
  }
}

function isGiven({ records, retired }: Kept<{ id: string }>, id: string): boolean {
  return [...records, ...retired].some((each) => each.id === id);
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
  const own = who.isTeammate ? profileOf(model, mateOf(model, who.id)?.userProfile ?? null) : undefined;
  return exceeds(who, own, profile);
}

function exceeds(who: Who, own: Profile | undefined, profile: Profile | null | undefined): boolean {
  if (who.role === "owner" || profile === null || profile === undefined) return false;
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

/** AS1–AS28, ST14 and RL1–RL5. */
function doneWithAssets(
  model: Model,
  who: Who,
  command: Extract<Personal, { type: `assets/${string}` }>,
): boolean {
  if (who.role === "readOnly" || who.role === "restricted") return false;
  const asset = model.assets.records.find(({ id }) => id === command.asset);
  if (command.type === "assets/make") {
    const { kind, name } = command;
    if (isGiven(model.assets, command.asset) || sharingTable[kind]?.[who.current.level] === undefined)
      return false;
    const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
    model.assets.records.push({ id: command.asset, name, kind, madeAt: { ...who.current }, ...unshared });
    return true;
  }
  if (asset === undefined) return false;
  const [edited, shared] = sharingTable[asset.kind]?.[asset.madeAt.level] ?? ["nowhere", "no"];
  const isEditedHere =
    edited === "any" ||
    isSame(who.current, asset.madeAt) ||
    (edited === "here and above" && isSame(who.current, above(asset.madeAt)));
  const isLockable = asset.kind === "template" || asset.kind === "logbook";
  const key = keyOf(who);
  const isMine = who.isTeammate && JSON.stringify(asset.lockedBy) === JSON.stringify(key);
  const isKept = asset.lockedBy !== null && !isMine && who.role !== "owner";
  switch (command.type) {
    case "assets/rename":
      asset.name = command.name;
      return isEditedHere && !isKept;
    case "assets/delete": {
      const isReserved = ["service", "number", "app"].includes(asset.kind) && who.role === "limited";
      const isSharedHere = shared === "request" && includes(asset.sharedWith, who.current);
      model.assets.records = model.assets.records.filter((each) => each !== asset);
      if (asset.kind === "app") model.assets.retired.push({ id: asset.id });
      return (isEditedHere || isSharedHere) && !isKept && !isReserved;
    }
    case "assets/lock":
      asset.lockedBy = key;
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
      return withdrawn(asset, target, command);
    }
    case "assets/leaveShare":
      if (shared !== "request" || !includes(asset.sharedWith, who.current)) return false;
      return withdrawn(asset, who.current, command);
  }
}

function keyOf(who: Who): Key {
  return { kind: "teammate", id: who.id, createdAtMilli: who.createdAtMilli ?? null };
}

/** AS14, ST14, ST15: each withdrawal has an id of its own, which no other had. */
function withdrawn(
  asset: Thing,
  from: Place,
  { withdrawal, at }: { withdrawal: string; at: number },
): boolean {
  const known = asset.withdrawingFrom.map((pending) => pending.withdrawal);
  if ([...known, ...(asset.completedWithdrawals ?? [])].includes(withdrawal)) return false;
  if (includes(asset.sharedWith, from)) asset.withdrawingFrom.push({ ...from, withdrawal, beganAtMilli: at });
  asset.sharedWith = without(asset.sharedWith, from);
  return true;
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

/** RL8. */
function isWithheld({ subscription }: Model, feature: string): boolean {
  return subscription.withheld.includes(feature);
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
  const pathOf = ({ level, group, team }: { level: string; group?: string; team?: string }): string =>
    JSON.stringify([level, group, team]);
  return pathOf(one) === pathOf(other);
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
  return model.userProfiles.records.find((profile) => profile.id === id);
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
    invitation: null,
    invitedBy: null,
    readdressedBy: [],
    ownerSinceMilli: null,
    lowering: null,
    ownerDecryptionAtMilli: null,
    emailChange: null,
    createdAtMilli: at,
    handedOverAtMilli: null,
    lastLogInAtMilli: null,
    passwordSetAtMilli: null,
    passwordResetAtMilli: null,
  };
}

function inOrder(list: readonly unknown[]): readonly unknown[] {
  return list.every(hasId) ? [...list].sort((one, other) => (one.id < other.id ? -1 : 1)) : list;
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "id");
}
