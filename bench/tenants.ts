import {
  type AssetRecord,
  type BounceRecord,
  type Group,
  newTenant,
  parseTenant,
  roles,
  serializeTenant,
  type Team,
  type TeammateRecord,
  type Tenant,
  type Workspace,
} from "../src/index.ts";
import { chanceFrom } from "./chance.ts";
import { groups, pick, teams, workspaceBy } from "./facts.ts";

export const startMilli = Date.UTC(2024, 0, 1);
const kinds = ["template", "app", "service", "logbook", "number"] as const;

/** What is written here of a tenant as it is stored. The types of its records are the library's, so that they keep up. */
interface Written {
  readonly workspaces: { readonly groups: readonly Group[]; readonly teams: readonly Team[] };
  readonly teammates: { readonly records: readonly TeammateRecord[]; readonly retired: readonly object[] };
  readonly assets: { readonly records: readonly AssetRecord[]; readonly retired: readonly object[] };
  readonly bounceList: { readonly retentionDays: number; readonly entries: readonly BounceRecord[] };
}

/** A tenant as it comes from outside, plain and not frozen: so many teammates and assets, and bounced addresses. */
export function writtenTenant(count: number, bounceCount: number): Written {
  const { value } = newTenant({
    id: "bank",
    name: "Bank",
    owner: { id: "owner", email: "owner@bank.example" },
    timeZone: "Europe/London",
    profileKey: "key-1",
    at: startMilli,
  });
  if (value === undefined) throw new Error("no tenant");
  const begun = JSON.parse(serializeTenant(value)) as Written;
  const chance = chanceFrom(11);
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    ...begun,
    workspaces: { groups, teams },
    teammates: {
      ...begun.teammates,
      records: [...begun.teammates.records, ...numbers.map((number) => teammate(number, chance))],
    },
    assets: { ...begun.assets, records: numbers.map((number) => asset(number, chance)) },
    bounceList: { ...begun.bounceList, entries: numbers.slice(0, bounceCount).map(bounce) },
  };
}

function teammate(number: number, chance: (limit: number) => number): TeammateRecord {
  return {
    id: `user-${number}`,
    email: `User.${number}@bank.example`,
    role: pick(roles.slice(1), chance),
    home: workspaceBy(chance),
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
    createdAtMilli: startMilli,
    handedOverAtMilli: null,
    lastLogInAtMilli: startMilli,
    passwordSetAtMilli: startMilli,
    passwordResetAtMilli: null,
  };
}

function asset(number: number, chance: (limit: number) => number): AssetRecord {
  const kind = kinds[number % kinds.length] as (typeof kinds)[number];
  // A number is made for the tenant or a team, never for a group.
  const madeAt: Workspace = kind === "number" ? { level: "tenant" } : workspaceBy(chance);
  const { id } = pick(groups, chance);
  const isShared = kind === "app" && !(madeAt.level === "group" && madeAt.group === id);
  const sharedWith: readonly Workspace[] = isShared ? [{ level: "group", group: id }] : [];
  return {
    id: `asset-${number}`,
    name: `Asset ${number}`,
    kind,
    madeAt,
    sharedWith,
    withdrawingFrom: [],
    lockedBy: null,
  };
}

function bounce(number: number): BounceRecord {
  const id = `bounced.${number}@customer.example`;
  return { id, email: id, addedAtMilli: startMilli, retentionDays: 7 };
}

/** A tenant with teammates who have these ids. One that is no address is the first part of theirs. */
export function writtenTenantWith(ids: readonly string[]): Written {
  const written = writtenTenant(1, 0);
  const { teammates } = written;
  const [owner, like] = teammates.records as readonly [TeammateRecord, TeammateRecord];
  const named = ids.map((id) => ({ ...like, id, email: id.includes("@") ? id : `${id}@bank.example` }));
  return { ...written, teammates: { ...teammates, records: [owner, ...named] } };
}

/** A tenant with an app of its own, which is not shared yet, and so many groups. */
export function appTenant(count: number): Tenant {
  const written = writtenTenant(0, 0);
  const numbers = Array.from({ length: count }, (_, number) => number);
  const app: AssetRecord = {
    ...asset(kinds.indexOf("app"), () => 0),
    ...{ id: "app", madeAt: { level: "tenant" }, sharedWith: [] },
  };
  return parsed({
    ...written,
    workspaces: { groups: numbers.map((number) => ({ id: `group-${number}`, name: "Group" })), teams: [] },
    assets: { ...written.assets, records: [app] },
  });
}

/** A tenant with so many teammates and assets, and as many bounced addresses unless told otherwise. */
export function tenantOf(count: number, bounceCount: number = count): Tenant {
  return parsed(writtenTenant(count, bounceCount));
}

function parsed(written: Written): Tenant {
  const { value, issues } = parseTenant(written);
  if (value === undefined) throw new Error(JSON.stringify(issues.slice(0, 3)));
  return value;
}
