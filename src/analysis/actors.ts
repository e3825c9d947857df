import { mapKeyOf } from "../kernel/text/mapKey.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Person } from "../vocabulary/person.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import type { Standing } from "./impact.ts";
import type { AcceptedPerson } from "./peopleChanges.ts";
import type { PersonTraits } from "./personClass.ts";
import type { Unit } from "./units.ts";

/** Teammates about whom every answer about assets is the same before, and the same after. */
export interface Actors {
  /** Null stands for who is not there, or has not accepted their invitation. */
  readonly before: Person | null;
  readonly after: Person | null;
  /** Where they stand before and after, as a text. */
  readonly standings: string;
  /** How many there are: at least one. */
  readonly count: number;
  /** The id of one of them. */
  readonly sample: string;
}

export function standingOf(person: Standing | null): Standing | null {
  return person === null ? null : { role: person.role, home: person.home };
}

/** Anybody who stands there and holds no lock. */
export function strangerOf({ role, home }: Standing): Person {
  return { kind: "teammate", id: "any", role, home, current: home };
}

/** Teammates by where they stand before and after, as anybody who stands there. */
export function strangers(people: readonly AcceptedPerson[]): readonly Actors[] {
  return grouped(
    people.map(({ id, before, after }) =>
      actors(strangerIn(before), strangerIn(after), { count: 1, sample: id }),
    ),
  );
}

/** The members of classes by where they stand, as anybody who stands there. */
export function strangersOf(units: readonly Unit<PersonTraits>[]): readonly Actors[] {
  return grouped(units.map((unit) => actors(strangerIn(unit.before), strangerIn(unit.after), unit)));
}

/** Each teammate alone, as they are: with the locks that they hold. */
export function eachAlone(people: readonly AcceptedPerson[]): readonly Actors[] {
  return people.map(({ id, before, after }) =>
    actors(asTheyAre(before), asTheyAre(after), { count: 1, sample: id }),
  );
}

/** Of people, those who may hold a lock, each alone, and all others together. */
export function holdersAlone(
  people: readonly AcceptedPerson[],
  holders: ReadonlySet<string>,
): readonly Actors[] {
  const isHolder = ({ id }: AcceptedPerson): boolean => holders.has(mapKeyOf(id));
  return [...strangers(people.filter((person) => !isHolder(person))), ...eachAlone(people.filter(isHolder))];
}

function strangerIn(standing: Standing | null | undefined): Person | null {
  return standing === null || standing === undefined ? null : strangerOf(standing);
}

function asTheyAre(record: TeammateRecord | undefined): Person | null {
  return record === undefined ? null : personFrom(record);
}

function actors(
  before: Person | null,
  after: Person | null,
  { count, sample }: Pick<Actors, "count" | "sample">,
): Actors {
  const standings = JSON.stringify([standingOf(before), standingOf(after)]);
  return { before, after, standings, count, sample };
}

function grouped(all: readonly Actors[]): readonly Actors[] {
  const groups = new Map<string, Actors>();
  for (const each of all) {
    const known = groups.get(each.standings);
    groups.set(each.standings, known === undefined ? each : { ...known, count: known.count + each.count });
  }
  return [...groups.values()];
}
