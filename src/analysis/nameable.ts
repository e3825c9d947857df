import { entriesAfter } from "../kernel/ledger/entryPage.ts";
import { entriesOf, type Entry, entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { Classes } from "./classes.ts";
import { isNamed, type Named } from "./named.ts";
import type { TargetThing } from "./targets.ts";

/** No repair takes more commands, so that it is about no more things of one class that the question does not name. */
export const mostCommands = 3;

/** An id of each kind that nothing has or had. */
export type FreshIds = Readonly<Record<Exclude<TargetThing, "bouncedAddress">, string>>;

/** The ids of what there is to be named in a repair. */
export interface Nameable {
  /** Whether something is left out: there are more classes than so many. */
  readonly isCut: boolean;
  readonly ids: Readonly<Record<TargetThing, readonly string[]>>;
  readonly workspaces: readonly Workspace[];
}

/**
 * Everything that is named, and of each class three others: all members of a class answer alike (AN9). Groups, channels and
 * addresses are one class each, and so are the teams of one group. Each user profile is a class of its own.
 * At most so many of each kind are not named. What a command makes under a fresh id can be named after it.
 */
export function nameableIn(classes: Classes, named: Named, fresh: FreshIds, most: number): Nameable {
  const { tenant, people, assets } = classes;
  const { bounceList, channels, userProfiles, workspaces } = tenant;
  const list = (entries: Ledger<Entry>): readonly string[] => withOthers(entries, named);
  const all: Nameable["ids"] = {
    asset: entriesOf(assets).flatMap(({ members }) => list(members)),
    bouncedAddress: withOthers(bounceList.entries, { ...named, texts: named.texts.map(foldAscii) }),
    channel: list(channels.channels),
    group: list(workspaces.groups),
    team: list(workspaces.groups).flatMap((group) => teamsOf(tenant, group, named)),
    teammate: entriesOf(people).flatMap(({ members }) => list(members)),
    userProfile: entriesOf(userProfiles.records).map(({ id }) => id),
  };
  const some = mapped(all, (each) => cutTo(each, named, most));
  const isCut = things.some((thing) => some[thing].length < all[thing].length);
  const ids = mapped(some, (each, thing) => [...each, ...freshOf(fresh, thing)]);
  return { isCut, ids, workspaces: workspacesOf(tenant, ids, fresh) };
}

/** A new team can be in any group. */
function workspacesOf(
  { workspaces }: Tenant,
  { group: groups, team: teams }: Nameable["ids"],
  fresh: FreshIds,
): readonly Workspace[] {
  return [
    { level: "tenant" },
    ...groups.map((group) => ({ level: "group", group }) as const),
    ...teams.flatMap((team) => {
      const known = entryOf(workspaces.teams, team)?.group;
      const among = known === undefined && team === fresh.team ? groups : [known as string];
      return among.map((group) => ({ level: "team", group, team }) as const);
    }),
  ];
}

const things: readonly TargetThing[] = [
  "asset",
  "bouncedAddress",
  "channel",
  "group",
  "team",
  "teammate",
  "userProfile",
];

function mapped(
  ids: Nameable["ids"],
  change: (each: readonly string[], thing: TargetThing) => readonly string[],
): Nameable["ids"] {
  return Object.fromEntries(things.map((thing) => [thing, change(ids[thing], thing)])) as Nameable["ids"];
}

/** What is on the bounce list came there from outside. */
function freshOf(fresh: FreshIds, thing: TargetThing): readonly string[] {
  return thing === "bouncedAddress" ? [] : [fresh[thing]];
}

function cutTo(ids: readonly string[], named: Named, most: number): readonly string[] {
  const others = ids.filter((id) => !isNamed(named, id));
  return [...ids.filter((id) => isNamed(named, id)), ...others.slice(0, most)];
}

/** The named entries, and three others. */
function withOthers(entries: Ledger<Entry>, named: Named): readonly string[] {
  const known = named.texts.filter((text) => entryOf(entries, text) !== undefined);
  // Of so many, three are not named, if there are three.
  const first = entriesAfter(entries, null, known.length + mostCommands).entries.map(({ id }) => id);
  return [...known, ...first.filter((id) => !known.includes(id)).slice(0, mostCommands)];
}

function teamsOf({ workspaces }: Tenant, group: string, named: Named): readonly string[] {
  const teams = entriesOf(workspaces.teams).filter((team) => team.group === group);
  return cutTo(
    teams.map(({ id }) => id),
    named,
    mostCommands,
  );
}
