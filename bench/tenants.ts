import { parseTenant, roles, newTenant, serializeTenant, type Tenant } from "../src/index.ts";
import { chanceFrom } from "./chance.ts";
import { groups, pick, teams, workspaceBy } from "./facts.ts";

export const startMilli = Date.UTC(2024, 0, 1);
const kinds = ["template", "app", "service", "logbook", "number"] as const;

/** A tenant as it comes from outside, plain and not frozen: so many teammates and assets, and bounced addresses. */
export function writtenTenant(count: number, bounceCount: number): object {
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
      records: [...begun.teammates.records, ...numbers.map((number) => teammate(number, chance))],
    },
    assets: numbers.map((number) => asset(number, chance)),
    bounceList: { ...begun.bounceList, entries: numbers.slice(0, bounceCount).map(bounce) },
  };
}

interface Written {
  readonly teammates: { readonly records: readonly object[] };
  readonly bounceList: object;
}

function teammate(number: number, chance: (limit: number) => number): object {
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
    createdAtMilli: startMilli,
    lastLogInAtMilli: startMilli,
    passwordSetAtMilli: startMilli,
  };
}

function asset(number: number, chance: (limit: number) => number): object {
  const kind = kinds[number % kinds.length];
  // A number is made for the tenant or a team, never for a group.
  const madeAt = kind === "number" ? { level: "tenant" } : workspaceBy(chance);
  const { id } = pick(groups, chance);
  const isShared = kind === "app" && !(madeAt.level === "group" && "group" in madeAt && madeAt.group === id);
  const sharedWith = isShared ? [{ level: "group", group: id }] : [];
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

function bounce(number: number): object {
  const id = `bounced.${number}@customer.example`;
  return { id, email: id, addedAtMilli: startMilli, retentionDays: 7 };
}

/** A tenant with so many teammates and assets, and as many bounced addresses unless told otherwise. */
export function tenantOf(count: number, bounceCount: number = count): Tenant {
  const { value, issues } = parseTenant(writtenTenant(count, bounceCount));
  if (value === undefined) throw new Error(JSON.stringify(issues.slice(0, 3)));
  return value;
}
