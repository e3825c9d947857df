import { entriesAfter } from "../kernel/ledger/entryPage.ts";
import { entriesOf, entryOf } from "../kernel/ledger/ledger.ts";
import { own } from "../kernel/schema/guards.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import type { CommandDecision } from "../slices/slice.ts";
import { teammateOf } from "../teammates/state.ts";
import { type CommandType, sliceOf } from "../tenant/command.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { roles } from "../vocabulary/role.ts";
import { isSameWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";
import { isNamed, type Named, namedBy } from "./named.ts";
import type { Classes } from "./classes.ts";
import { type PersonClass, personTraits } from "./personClass.ts";
import type { RepairIssuers } from "./repair.ts";
import type { Candidate, IssuerGroup, KeyedGroup, RepairGround, Standing } from "./repairGround.ts";

/** The commands whose change depends on who gives them. Of all others, anybody's will do (ST2). */
export const changesByIssuer: readonly CommandType[] = [
  "teammates/invite",
  "teammates/changeEmail",
  "assets/make",
  "assets/lock",
  "assets/leaveShare",
];

/** Those whose change depends on from where they are given. */
export const changesByPlace: readonly CommandType[] = ["assets/make", "assets/leaveShare"];

const mostStandings = 24;

type TeammateActor = Extract<Actor, { readonly kind: "teammate" }>;

/** Decides about the command if this actor gives it. */
export type DecideBy = (by: Actor) => CommandDecision;

/**
 * Who can give the command, and from where: by class, and whoever is named in the question or the command by themselves. From
 * where matters about assets only: each class is listed with one workspace, or, where the change depends on it, with every one.
 */
export function* issuersOf(
  ground: RepairGround,
  candidate: Candidate,
  decideBy: DecideBy,
): Generator<RepairIssuers> {
  const places = changesByPlace.includes(candidate.type) ? ground.nameable.workspaces : [];
  // Where not everything is named, not everybody is asked either.
  const most = ground.nameable.isCut ? mostStandings : Infinity;
  for (const standing of standingsFor(ground, candidate).slice(0, most)) {
    const [first] = standing as readonly [IssuerGroup];
    const decided = decideBy(actorAt(first, first.traits.home));
    // Another workspace may be one that only some of them can switch to.
    const isAlike = places.length === 0 && (own(decided, "allowedFrom") ?? []).length === 0;
    if (isAlike && !decided.value) continue;
    for (const group of standing) {
      const decidedOf = isAlike ? decided : decideBy(actorAt(group, group.traits.home));
      yield* issuersFrom(group, decidedOf, places, decideBy);
    }
  }
}

/** One of each class who may give the command, from wherever: of commands about assets it matters from where. */
export function actorsFor(ground: RepairGround, candidate: Candidate): readonly TeammateActor[] {
  const places = sliceOf(candidate.type) === "assets" ? ground.nameable.workspaces : [];
  return standingsFor(ground, candidate)
    .flat()
    .flatMap((group) => {
      const { home } = group.traits;
      const others = places.filter((each) => reaches(home, each) && !isSameWorkspace(home, each));
      return [home, ...others].map((current) => actorAt(group, current));
    });
}

/** From home, else from where the refusal says; and from each of these workspaces. */
function* issuersFrom(
  group: IssuerGroup,
  decided: CommandDecision,
  places: readonly Workspace[],
  decideBy: DecideBy,
): Generator<RepairIssuers> {
  const { home } = group.traits;
  if (decided.value) yield { ...group, current: home };
  // An allow says nothing of other workspaces.
  const others = places.length > 0 ? places : (own(decided, "allowedFrom") ?? []).slice(0, 1);
  for (const current of others.filter((each) => reaches(home, each) && !isSameWorkspace(home, each))) {
    if (decideBy(actorAt(group, current)).value) yield { ...group, current };
  }
}

function actorAt({ example }: IssuerGroup, current: Workspace): TeammateActor {
  return { kind: "teammate", id: example, current };
}

/** Those of commands that name the same besides the question are remembered in the ground. */
function standingsFor(
  { classes, named, standings, keyed, firsts }: RepairGround,
  { names }: Candidate,
): readonly Standing[] {
  const { teammates, workspaces, assets } = classes.tenant;
  const others = names.filter(
    (name) =>
      !isNamed(named, name) &&
      (teammateOf(teammates, name) !== undefined ||
        [workspaces.groups, workspaces.teams, assets.records].some(
          (each) => entryOf(each, name) !== undefined,
        )),
  );
  const key = JSON.stringify(others);
  const apart = others.length === 0 ? named : namedBy(classes.tenant, [...named.texts, ...others]);
  const isKept = others.length === 0;
  const known =
    standings.get(key) ?? standingsIn(classes, apart, isKept ? keyed : new Map<PersonClass, never>(), firsts);
  standings.set(key, known);
  return known;
}

/** The more powerful roles come first. What was made of a class before is taken again. */
function standingsIn(
  { tenant, people }: Classes,
  apart: Named,
  keyed: Map<PersonClass, readonly KeyedGroup[]>,
  firsts: Map<PersonClass, readonly string[]>,
): readonly Standing[] {
  const present = entriesOf(people).filter(({ traits }) => !traits.isPending);
  const alone = aloneIn(tenant, apart);
  const found = new Map<string, IssuerGroup[]>();
  for (const each of present.sort((one, other) => rankOf(one) - rankOf(other))) {
    const named = alone.get(mapKeyOf(each.id)) ?? [];
    const groups = keyed.get(each) ?? keyedGroups(each, apart, named, firstOf(each, named, firsts));
    keyed.set(each, groups);
    for (const [key, group] of groups) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [group]);
      else known.push(group);
    }
  }
  return [...found.values()];
}

/** Whoever is named, by class. */
function aloneIn({ teammates }: Tenant, apart: Named): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const text of apart.texts) {
    const record = teammateOf(teammates, text);
    if (record === undefined) continue;
    const key = mapKeyOf(JSON.stringify(personTraits(record)));
    found.set(key, [...(found.get(key) ?? []), text]);
  }
  return found;
}

/** The first member of a class who is not named. Looking for one takes long where there are many. */
function firstOf(
  each: PersonClass,
  named: readonly string[],
  firsts: Map<PersonClass, readonly string[]>,
): string | undefined {
  let first = firsts.get(each) ?? [];
  if (first.length <= Math.min(named.length, each.size - 1)) {
    first = entriesAfter(each.members, null, named.length + 1).entries.map(({ id }) => id);
    firsts.set(each, first);
  }
  return first.find((id) => !named.includes(id));
}

function rankOf({ traits }: PersonClass): number {
  return roles.indexOf(traits.role);
}

/**
 * Whoever is named is decided about as themselves, and all others by what they hold and where their home stands: groups and
 * teams that nothing names are alike.
 */
function keyedGroups(
  { id, traits, size }: PersonClass,
  apart: Named,
  named: readonly string[],
  other: string | undefined,
): readonly KeyedGroup[] {
  const groups = named.map((example): KeyedGroup => {
    return [mapKeyOf(example), { id: `alone:${example}`, traits, count: 1, example }];
  });
  if (other === undefined) return groups;
  const { home, ...others } = traits;
  const place = Object.values(home).map((part, at) => (at === 0 || isNamed(apart, part) ? part : null));
  const key = JSON.stringify([place, others]);
  return [...groups, [key, { id, traits, count: size - named.length, example: other }]];
}
