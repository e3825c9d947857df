/** What is asked, turn by turn. It answers with a number made of the answer, so that no work can be left out. */
export type Ask = (turn: number) => number;

let kept = 0;

/** Nanoseconds that one turn takes: the median of twenty-one stretches, after a warm-up. */
export function nanosecondsOf(ask: Ask, turns: number): number {
  for (const end = performance.now() + 300; performance.now() < end;) stretchOf(ask, turns);
  return median(Array.from({ length: 21 }, () => stretchOf(ask, turns)));
}

function stretchOf(ask: Ask, turns: number): number {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn += 1) kept += ask(turn);
  return ((performance.now() - start) * 1_000_000) / turns;
}

/** Milliseconds that the call takes the first time in a process. */
export function millisecondsOf(call: () => number): number {
  const start = performance.now();
  kept += call();
  return performance.now() - start;
}

/** Bytes allocated a turn, once the code is optimised; for a process that collects nothing in between. */
export function bytesOf(ask: Ask, turns: number): number {
  for (let round = 0; round < 40; round += 1) stretchOf(ask, turns);
  const before = usedAfterCollection();
  for (let turn = 0; turn < turns; turn += 1) kept += ask(turn);
  return (process.memoryUsage().heapUsed - before) / turns;
}

/** Megabytes that what is made keeps in use. */
export function megabytesOf(make: () => object): number {
  make();
  const before = usedAfterCollection();
  const made = make();
  const used = usedAfterCollection() - before;
  kept += Object.keys(made).length;
  return used / 1_000_000;
}

function usedAfterCollection(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function isKept(): boolean {
  return !Number.isNaN(kept);
}
