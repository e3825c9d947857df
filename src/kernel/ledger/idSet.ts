import { mapKeyOf } from "../text/mapKey.ts";
import { hashOf } from "./hashOf.ts";

/**
 * Ids, or other texts, of which many are added once.
 *
 * Clever for speed: a hash table with open addressing in two lists of numbers. A hundred thousand ids take 15 ms, and 50 in a
 * `Set`, which keeps everything in memory that has to be collected. Ids can be made to collide in `hashOf`: then a `Set` takes
 * over (ST18).
 */
export interface IdSet {
  readonly ids: string[];
  /** Beside each place that is in use, the hash of its id. */
  hashes: Int32Array;
  /** One more than the position in `ids`; 0 for a place that is free. */
  places: Int32Array;
  /** All ids, once some have collided. */
  set: Set<string> | undefined;
}

const firstSize = 16;

/** Honest ids hardly ever share so many places in a row. */
const mostSteps = 32;

export function newIdSet(): IdSet {
  return { ids: [], hashes: new Int32Array(firstSize), places: new Int32Array(firstSize), set: undefined };
}

/** Adds an id. Whether it was not there. */
export function addNew(known: IdSet, id: string): boolean {
  if (known.set !== undefined) return isNewIn(known.set, id);
  const hash = hashOf(id) | 0;
  const place = placeOf(known, id, hash);
  if (place < 0) {
    known.set = new Set(known.ids.map(mapKeyOf));
    return isNewIn(known.set, id);
  }
  if (known.places[place] !== 0) return false;
  known.ids.push(id);
  known.hashes[place] = hash;
  known.places[place] = known.ids.length;
  if (known.ids.length * 2 > known.places.length) grow(known);
  return true;
}

function isNewIn(set: Set<string>, id: string): boolean {
  const { size } = set;
  return set.add(mapKeyOf(id)).size > size;
}

/** The place of the id, or the free one that it would get. Below zero after too many steps. */
function placeOf({ ids, hashes, places }: IdSet, id: string, hash: number): number {
  const last = places.length - 1;
  for (let step = 0; step < mostSteps; step += 1) {
    const place = (hash + step) & last;
    const position = places[place] as number;
    if (position === 0 || (hashes[place] === hash && ids[position - 1] === id)) return place;
  }
  return -1;
}

/** Puts all ids into lists of twice the length. None is met twice, so no id is compared. */
function grow(known: IdSet): void {
  const { hashes, places } = known;
  const size = places.length * 2;
  const [wider, more] = [new Int32Array(size), new Int32Array(size)];
  for (let old = 0; old < places.length; old += 1) {
    if (places[old] === 0) continue;
    const hash = hashes[old] as number;
    let place = hash & (size - 1);
    while (more[place] !== 0) place = (place + 1) & (size - 1);
    wider[place] = hash;
    more[place] = places[old] as number;
  }
  known.hashes = wider;
  known.places = more;
}
