import {
  type AssetRecord,
  type Command,
  entriesOf,
  entryOf,
  type Actor,
  replay,
  type Tenant,
  transition,
  type Workspace,
} from "../../src/index.ts";
import { groups } from "../facts.ts";
import { startMilli, tenantOf } from "../tenants.ts";
import { type Ask, bytes, nanoseconds } from "../timing.ts";
import type { Candidate, Candidates } from "./candidate.ts";

type CommandsOf = (tenant: Tenant, count: number) => (turn: number) => Command;

const at = startMilli + 1;
const turns = 500;
const system: Actor = { kind: "system" };

function ownerIn(current: Workspace): Actor {
  return { kind: "teammate", id: "owner", current };
}
const owner = ownerIn({ level: "tenant" });

/** Of every kind of command many different ones, each of which changes something in the tenant that all of them begin with. */
const commandsOf: Readonly<Record<string, CommandsOf>> = {
  invite: () => (turn) => {
    const home = { level: "tenant" } as const;
    const newcomer = { teammate: `new-${turn}`, email: `new.${turn}@bank.example` };
    return { type: "teammates/invite", ...newcomer, role: "full", home, by: owner, at };
  },
  changeRole: (tenant, count) => (turn) => {
    const teammate = `user-${spread(turn, count)}`;
    const role = entryOf(tenant.teammates.records, teammate)?.role === "full" ? "limited" : "full";
    return { type: "teammates/changeRole", teammate, role, by: owner, at };
  },
  logIn: (_, count) => (turn) => {
    return { type: "teammates/recordLogIn", teammate: `user-${spread(turn, count)}`, by: system, at };
  },
  bounce: () => (turn) => {
    return { type: "bounceList/recordBounce", email: `new.${turn}@customer.example`, by: system, at };
  },
  shareAsset: (tenant) => {
    const apps = entriesOf(tenant.assets.records).filter(({ kind }) => kind === "app");
    return (turn) => {
      const app = apps[spread(turn, apps.length)] as AssetRecord;
      return { type: "assets/share", asset: app.id, with: unsharedOf(app), by: ownerIn(app.madeAt), at };
    };
  },
  toggleSetting: () => (turn) => {
    const settings = { base: true, fullAccess: false, decryption: turn % 2 === 0 };
    return { type: "helpDesk/choose", settings, by: owner, at };
  },
};

export const commandNames = Object.keys(commandsOf);

/**
 * Nanoseconds and bytes of one `transition` of a tenant of this size: decided, reduced and audited; and nanoseconds of a
 * command in a log of fifty that is replayed.
 */
export const commands: Candidates = Object.fromEntries(
  commandNames.flatMap((name): readonly (readonly [string, Candidate])[] => [
    [`commands/${name}`, (count) => nanoseconds(executing(name, count), turns)],
    [`commands/${name}/bytes`, (count) => bytes(executing(name, count), turns)],
    [
      `commands/${name}/replay`,
      (count) => {
        const tenant = tenantOf(count);
        const log = commandsFor(name, tenant, count).slice(0, 50);
        const replayed = nanoseconds(() => replay(tenant, log).audit.length, 1);
        return { ...replayed, figure: () => replayed.figure() / log.length };
      },
    ],
  ]),
);

/** Executes one of many commands on the same tenant. */
function executing(name: string, count: number): Ask {
  const tenant = tenantOf(count);
  const made = commandsFor(name, tenant, count);
  const isNoOp = made.some((command) => transition(tenant, command).tenant === tenant);
  if (isNoOp) throw new Error(`${name} changes nothing`);
  return (turn) => transition(tenant, made[turn] as Command).audit?.changes.length ?? 0;
}

/** Five hundred different commands of this kind, each of which changes something in the tenant. */
export function commandsFor(name: string, tenant: Tenant, count: number): readonly Command[] {
  return fiveHundred((commandsOf[name] as CommandsOf)(tenant, count));
}

function fiveHundred(commandFor: (turn: number) => Command): readonly Command[] {
  return Array.from({ length: turns }, (_, turn) => commandFor(turn));
}

/** Places all over the tenant. */
function spread(turn: number, count: number): number {
  return (turn * 7_919) % count;
}

function unsharedOf({ madeAt, sharedWith }: AssetRecord): Workspace {
  const taken = [madeAt, ...sharedWith].map((workspace) =>
    workspace.level === "group" ? workspace.group : "",
  );
  const free = groups.find(({ id }) => !taken.includes(id));
  if (free === undefined) throw new Error("shared with all groups");
  return { level: "group", group: free.id };
}
