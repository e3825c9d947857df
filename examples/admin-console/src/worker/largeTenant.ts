// A tenant with 20,000 people in 20 groups and 200 teams, and 20,000 assets: the same in every browser, but for its date.
import {
  type Group,
  newTenant,
  type Role,
  roles,
  serializeTenant,
  type Team,
  type Workspace,
} from "tenant-policy";
import { type AssetRecord, type TeammateRecord, type Tenant } from "tenant-policy";

const peopleCount = 20_000;
const assetCount = 20_000;
const groupCount = 20;
const teamCount = 200;
const dayMilli = 86_400_000;

/** One in so many has not accepted their invitation. */
const peoplePerInvitation = 333;
/** How long ago the invitations were sent: one waits, one is due for a reminder, one has expired, and so on (IV5). */
const daysSinceSending = [1, 5, 9] as const;

const given = [
  "Ada",
  "Ben",
  "Cem",
  "Dora",
  "Eli",
  "Fay",
  "Gus",
  "Hana",
  "Ida",
  "Jon",
  "Kim",
  "Leo",
  "Mia",
  "Ned",
];
const family = [
  "Abel",
  "Berg",
  "Cole",
  "Diaz",
  "Egan",
  "Frey",
  "Gray",
  "Holm",
  "Ives",
  "Jung",
  "Katz",
  "Lund",
  "Moor",
];
const kinds = ["template", "app", "service", "logbook", "mediaFile", "integration", "flow"] as const;
/** Most people may do little. */
const shares: readonly Role[] = [
  "full",
  "limited",
  "limited",
  "limited",
  "readOnly",
  "readOnly",
  "restricted",
];

/** Numbers that look like chance, and are the same in every run: whole and below `limit`. */
function chanceFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Stored = { -readonly [Part in keyof Tenant]: Tenant[Part] } & {
  workspaces: { groups: readonly Group[]; teams: readonly Team[] };
  teammates: { records: readonly TeammateRecord[] };
  assets: { records: readonly AssetRecord[] };
};

export function largeTenantText(): string {
  const startMilli = Date.now() - 400 * dayMilli;
  const owner = { id: "olga", email: "olga@large.example" };
  const input = {
    id: "large",
    name: "Large Company",
    owner,
    timeZone: "Europe/Berlin",
    profileKey: "profile-key-1",
  };
  const { value } = newTenant({ ...input, at: startMilli });
  if (value === undefined) throw new Error("The large tenant cannot be made.");
  const stored = JSON.parse(serializeTenant(value)) as Stored;
  const chance = chanceFrom(20_000);
  const [first] = stored.teammates.records;
  const people = Array.from({ length: peopleCount - 1 }, (_, place) => personAt(place, chance, startMilli));
  return JSON.stringify({
    ...stored,
    workspaces: {
      groups: Array.from({ length: groupCount }, groupAt),
      teams: Array.from({ length: teamCount }, teamAt),
    },
    teammates: { ...stored.teammates, records: [first, ...people] },
    assets: {
      ...stored.assets,
      records: Array.from({ length: assetCount }, (_, place) => assetAt(place, chance)),
    },
  });
}

function groupAt(_: unknown, place: number): Group {
  return { id: `group-${place + 1}`, name: `Branch ${place + 1}` };
}

function teamAt(_: unknown, place: number): Team {
  return { id: `team-${place + 1}`, group: `group-${(place % groupCount) + 1}`, name: `Team ${place + 1}` };
}

function workspaceBy(chance: (limit: number) => number): Workspace {
  const team = chance(teamCount);
  const group = `group-${(team % groupCount) + 1}`;
  const level = chance(6);
  if (level === 0) return { level: "tenant" };
  return level === 1 ? { level: "group", group } : { level: "team", group, team: `team-${team + 1}` };
}

function personAt(place: number, chance: (limit: number) => number, startMilli: number): object {
  const name = `${pick(given, chance)}.${pick(family, chance)}.${place + 2}`.toLowerCase();
  const role = place === 0 ? roles[0] : pick(shares, chance);
  const home: Workspace = role === "owner" ? { level: "tenant" } : workspaceBy(chance);
  const seenMilli = Date.now() - chance(30 * 24) * 3_600_000;
  const account = invitedAt(place, startMilli) ?? {
    invitation: null,
    invitedBy: null,
    createdAtMilli: startMilli,
    lastLogInAtMilli: seenMilli,
    passwordSetAtMilli: seenMilli,
  };
  return { id: name, email: `${name}@large.example`, role, home, ...account, ...nothingElse };
}

/** The account of somebody who has not accepted their invitation; null for all others. */
function invitedAt(place: number, startMilli: number): object | null {
  const turn = Math.floor(place / peoplePerInvitation);
  if (place % peoplePerInvitation !== peoplePerInvitation - 1) return null;
  const sentAtMilli = Date.now() - daysSinceSending[turn % daysSinceSending.length]! * dayMilli;
  return {
    invitation: { sentAtMilli },
    invitedBy: { kind: "teammate", id: "olga", createdAtMilli: startMilli },
    createdAtMilli: sentAtMilli,
    lastLogInAtMilli: null,
    passwordSetAtMilli: null,
  };
}

const nothingElse = {
  readdressedBy: [],
  ownerSinceMilli: null,
  lowering: null,
  ownerDecryptionAtMilli: null,
  emailChange: null,
  handedOverAtMilli: null,
  userProfile: null,
  decryptsLogs: false,
  apps: [],
  botRoles: [],
  hasRemoteAccess: false,
  passwordResetAtMilli: null,
};

function assetAt(place: number, chance: (limit: number) => number): AssetRecord {
  const kind = kinds[place % kinds.length]!;
  const none = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
  return {
    id: `${kind}-${place + 1}`,
    name: `Asset ${place + 1}`,
    kind,
    madeAt: workspaceBy(chance),
    ...none,
  };
}

function pick<Item>(items: readonly Item[], chance: (limit: number) => number): Item {
  return items[chance(items.length)]!;
}
