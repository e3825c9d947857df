/** Numbers by chance, the same for the same seed: xorshift, 32 bits. */
export type Chance = (below: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = (seed ^ 0x9e37_79b9) | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One of these; undefined if there is none. */
export function oneOf<Item>(chance: Chance, items: readonly Item[]): Item | undefined {
  return items[chance(Math.max(items.length, 1))];
}
