import type { Asset, AssetAction } from "../assets/asset.ts";
import { decideAccessAsset } from "../assets/canAccessAsset.ts";
import { type PlacesOfAction, placesOfAction } from "../assets/placesOfAction.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Entry, Ledger } from "../kernel/ledger/ledger.ts";
import type { Person } from "../vocabulary/person.ts";

/** Members of one class, who may do the same, from the same places, by the same rules. */
export interface FoundGroup<Traits, Item extends Entry> extends Entry {
  /** The id of the class; with `lock:` in front, that of the class of whoever holds the asset's lock. */
  readonly id: string;
  readonly traits: Traits;
  /** How many there are: at least one. */
  readonly count: number;
  readonly members: Ledger<Item>;
  /** Every workspace from which it is allowed, the highest first; or each one that can be switched to. */
  readonly from: PlacesOfAction;
  /** The rules that allow it, from the first of these places. */
  readonly because: NonEmpty<RuleId>;
}

/** What a reverse question finds (AN5): plain JSON. `foundAfter` lists the members page by page. */
export interface Found<Traits, Item extends Entry> {
  /** How many there are in all groups. */
  readonly count: number;
  /** Sorted by id. */
  readonly groups: readonly FoundGroup<Traits, Item>[];
}

/** What was found: the groups that have members, in their order. */
export function foundIn<Traits, Item extends Entry>(
  groups: readonly FoundGroup<Traits, Item>[],
): Found<Traits, Item> {
  const inOrder = groups.filter(({ count }) => count > 0).sort((one, other) => (one.id < other.id ? -1 : 1));
  return frozen({ count: inOrder.reduce((sum, { count }) => sum + count, 0), groups: inOrder });
}

/** The group, if the person may do it from somewhere, and from where; else none. */
export function groupOf<Traits, Item extends Entry>(
  person: Person,
  action: AssetAction,
  asset: Asset,
  group: Omit<FoundGroup<Traits, Item>, "from" | "because">,
): readonly FoundGroup<Traits, Item>[] {
  const from = placesOfAction(person, action, asset);
  const first = from === "everywhere" ? person.home : from[0];
  if (first === undefined) return [];
  const { because } = decideAccessAsset({ ...person, current: first }, action, asset);
  return [{ ...group, from, because }];
}
