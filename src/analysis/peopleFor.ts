import { type Asset, type AssetAction, assetActions } from "../assets/asset.ts";
import { type Decision, noneFound, unanswerable } from "../kernel/decision/decision.ts";
import { entriesOf, entryOf, ledgerOf, withoutEntry } from "../kernel/ledger/ledger.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import { presentHolder } from "../slices/personKeyOf.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import { nothingOfMalformedTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import { strangerOf } from "./actors.ts";
import { type Classes, readClasses } from "./classes.ts";
import { type Found, foundIn, type FoundGroup, groupOf } from "./found.ts";
import { type PersonClass, personTraits, type PersonTraits } from "./personClass.ts";

/** The teammates who may do something with an asset, by class (AN5). */
export type PeopleFound = Found<PersonTraits, TeammateRecord>;

/**
 * The teammates who may do something with an asset, and from where: from home, or from a workspace that they can switch to.
 * They are those of whom `assetAccess` says yes from one of these workspaces (AN5). `foundAfter` lists them. Whoever holds
 * the lock of the asset is a group of their own (AS27). Who has not accepted their invitation may do nothing (IV5).
 *
 * Returns null for an asset that does not exist (ST11), for an action outside its declared type (ST10), and for a malformed
 * tenant (ST17). Classes may be given in place of the tenant.
 *
 * @example
 * const bank = aTenant()
 *   .withGroup("loans")
 *   .withTeammate("ann", { role: "limited", in: "loans" })
 *   .withTeammate("rory", { role: "readOnly" })
 *   .withAsset("letter", { kind: "template", in: "loans", lockedBy: "ann" })
 *   .build();
 * peopleFor(bank, "edit", "letter").value?.groups.map(({ traits }) => traits.role); // ["limited", "owner"]
 */
export function peopleFor(
  tenant: Tenant | Classes,
  action: AssetAction,
  asset: string,
): Decision<PeopleFound | null> {
  const classes = readClasses(tenant);
  if (classes === undefined) return nothingOfMalformedTenant;
  if (!assetActions.includes(action)) return unanswerable;
  const record = entryOf(classes.tenant.assets.records, asset);
  if (record === undefined) return noneFound;
  const holder = holderIn(classes.tenant, record);
  const groups = entriesOf(classes.people).flatMap((each) => groupsFor(action, record, each, holder));
  return { value: foundIn(groups), because: ["AN5"] };
}

type PeopleGroup = FoundGroup<PersonTraits, TeammateRecord>;

/** Whoever holds the lock, with the id of their class. */
interface Holder {
  readonly record: TeammateRecord;
  readonly classId: string;
}

function holderIn({ teammates }: Tenant, { lockedBy }: AssetRecord): Holder | undefined {
  const record = lockedBy === null ? undefined : presentHolder(teammates, lockedBy);
  return record === undefined ? undefined : { record, classId: JSON.stringify(personTraits(record)) };
}

function groupsFor(
  action: AssetAction,
  asset: Asset,
  { id, traits, size, members }: PersonClass,
  holder: Holder | undefined,
): readonly PeopleGroup[] {
  if (traits.isPending) return [];
  if (holder?.classId !== id)
    return groupOf(strangerOf(traits), action, asset, { id, traits, count: size, members });
  const { record } = holder;
  const others = { id, traits, count: size - 1, members: withoutEntry(members, record.id) };
  const alone = { id: `lock:${id}`, traits, count: 1, members: ledgerOf([record]) };
  return [
    ...groupOf(strangerOf(traits), action, asset, others),
    ...groupOf(personFrom(record), action, asset, alone),
  ];
}
