import { isOverAt } from "../bounceList/bounceEntry.ts";
import { decideDomainAllowed } from "../emailDomains/isDomainAllowed.ts";
import { entriesAfter } from "../kernel/ledger/entryPage.ts";
import {
  entriesOf,
  type Entry,
  entryOf,
  type Ledger,
  ledgerOf,
  sizeOf,
  withoutEntry,
} from "../kernel/ledger/ledger.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { Thing } from "../vocabulary/ids.ts";
import type { AssetTraits } from "./assetClass.ts";
import type { Classes } from "./classes.ts";
import { partitionOf } from "./partition.ts";
import type { PersonClass, PersonTraits } from "./personClass.ts";

/** What a command can be about. */
export type TargetThing = Exclude<Thing, "profileKey" | "withdrawal">;

/** Things about which a command of one type gets the same answer, so that one of them is tried for all. */
export interface Target {
  /** The id of the class that they are of. A class may have several such parts. */
  readonly id: string;
  /** Of teammates and assets, the traits of the class; null of anything else. */
  readonly traits: PersonTraits | AssetTraits | null;
  readonly members: Ledger<Entry>;
  readonly count: number;
  /** The one that is tried. */
  readonly example: Entry;
}

/** By whom commands are given, and when. */
export interface Occasion {
  readonly by: Actor;
  readonly at: number;
}

/** Everything that commands can be about. */
export type Targets = Readonly<Record<TargetThing, readonly Target[]>>;

/** Beside teammates and assets, only of a user profile more counts than that it is there. */
export function targetsIn({ tenant, people, assets }: Classes, occasion: Occasion): Targets {
  const { bounceList, channels, emailDomains, userProfiles, workspaces } = tenant;
  const listed = entriesOf(bounceList.entries).filter((entry) => !isOverAt(entry, occasion.at));
  const profiles = entriesOf(userProfiles.records);
  return {
    asset: entriesOf(assets).flatMap(({ id, traits, size, members }) => part(id, traits, members, size)),
    bouncedAddress: anyOf("bouncedAddress", ledgerOf(listed)),
    channel: anyOf("channel", channels.channels),
    group: anyOf("group", workspaces.groups),
    team: anyOf("team", workspaces.teams),
    teammate: entriesOf(people).flatMap((each) => partsOf(each, emailDomains, occasion)),
    userProfile: profiles.flatMap((each) => anyOf("userProfile", ledgerOf([each]))),
  };
}

function anyOf(id: TargetThing, members: Ledger<Entry>): readonly Target[] {
  return part(id, null, members, sizeOf(members));
}

/** Without members, there is none. */
function part(
  id: string,
  traits: Target["traits"],
  members: Ledger<Entry>,
  count: number,
): readonly Target[] {
  const [example] = entriesAfter(members, null, 1).entries;
  return example === undefined ? [] : [{ id, traits, members, count, example }];
}

/**
 * The parts of a class whose members get the same answer about any command. Whoever gives the command is apart, as rules
 * forbid things to oneself. An invitation is sent again only to an address that the list of domains allows (TM7). Events
 * ask for dates besides, which no class has.
 */
function partsOf(
  { id, traits, size, members }: PersonClass,
  domains: readonly string[],
  { by, at }: Occasion,
): readonly Target[] {
  const split = (keyOf: (record: TeammateRecord) => string): readonly Target[] =>
    entriesOf(partitionOf(members, keyOf)).flatMap((each) => part(id, traits, each.members, each.size));
  if (by.kind === "system") return split((record) => (hasDates(record, at) ? record.id : ""));
  if (traits.isPending) return split(({ email }) => decideDomainAllowed(email, domains).because.join(" "));
  const giver = by.kind === "teammate" ? entryOf(members, by.id) : undefined;
  if (giver === undefined) return part(id, traits, members, size);
  const others = withoutEntry(members, giver.id);
  return [...part(id, traits, ledgerOf([giver]), 1), ...part(id, traits, others, size - 1)];
}

/** Whether an event may be told of what the record has dates of: then it is asked about by itself (ST15). */
function hasDates(record: TeammateRecord, at: number): boolean {
  const { role, createdAtMilli, invitation, emailChange, lowering } = record;
  const { ownerSinceMilli, ownerDecryptionAtMilli } = record;
  const dates = [invitation, emailChange, lowering, ownerSinceMilli, ownerDecryptionAtMilli];
  return role === "owner" || createdAtMilli > at || dates.some((each) => each !== null);
}
