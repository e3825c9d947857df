/** Numbers that follow from a seed, so that a run that failed can be had again. */
export interface Chance {
  /** A whole number from 0 up to, and not, the limit. */
  readonly below: (limit: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
}

/** Mulberry32: small, and even enough to choose by. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, oneOf: <Value>(values: readonly Value[]) => values[below(values.length)] as Value };
}
