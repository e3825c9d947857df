/** What is asked, turn by turn. It answers with a number made of the answer, so that no work can be left out. */
export type Ask = (turn: number) => number;

/** What a candidate has prepared: its figure, and one turn of the same work, for a test that measures nothing. */
export interface Measurement {
  readonly figure: () => number;
  readonly once: () => number;
}

let kept = 0;

/** Nanoseconds that one turn takes. */
export function nanoseconds(ask: Ask, turns: number): Measurement {
  return { figure: () => nanosecondsOf(ask, turns), once: () => ask(0) };
}

/** Nanoseconds that one turn takes the first time that it is asked, after a warm-up on what is asked at no turn. */
export function nanosecondsOfFirst(ask: Ask, turns: number, warmUp: Ask): Measurement {
  return { figure: () => nanosecondsOfFirstOf(ask, turns, warmUp), once: () => ask(0) };
}

/** Milliseconds that the call takes the first time in a process. */
export function milliseconds(call: () => number): Measurement {
  return { figure: () => millisecondsOf(call), once: call };
}

/** Bytes allocated a turn, once the code is optimised; for a process that collects nothing in between. */
export function bytes(ask: Ask, turns: number): Measurement {
  return { figure: () => bytesOf(ask, turns), once: () => ask(0) };
}

/** Megabytes by which the memory of the process grows at most during the call. */
export function peakMegabytes(call: () => number): Measurement {
  return { figure: () => peakMegabytesOf(call), once: call };
}

/** Megabytes that what is made keeps in use. */
export function megabytes(make: () => object): Measurement {
  return { figure: () => megabytesOf(make), once: () => Object.keys(make()).length };
}

/** A number that does not depend on the machine. */
export function counted(count: () => number): Measurement {
  return { figure: count, once: count };
}

/** `nanoseconds` at once: the median of twenty-one stretches, after a warm-up. Of what takes long, that of three turns. */
export function nanosecondsOf(ask: Ask, turns: number): number {
  const firstMilli = stretchOf(ask, 1, 1);
  if (firstMilli > longMilli) {
    for (let spent = firstMilli; spent < warmUpMilli;) spent += stretchOf(ask, 1, 1);
    return median(Array.from({ length: 3 }, () => stretchOf(ask, 1, 1))) * 1_000_000;
  }
  let spent = 0;
  let rounds = 0;
  for (; spent < warmUpMilli; rounds += 1) spent += stretchOf(ask, turns, 1);
  const roundsEach = Math.ceil((rounds * stretchMilli) / spent);
  const stretches = Array.from({ length: 21 }, () => stretchOf(ask, turns, roundsEach));
  return (median(stretches) * 1_000_000) / (turns * roundsEach);
}

function nanosecondsOfFirstOf(ask: Ask, turns: number, warmUp: Ask): number {
  const end = processorMilli() + warmUpMilli;
  for (let turn = 0; processorMilli() < end; turn += 1) kept += warmUp(turn);
  return (stretchOf(ask, turns, 1) * 1_000_000) / turns;
}

/** A turn that takes as long needs no others beside it for the clock to tell how long. */
const longMilli = 50;
const warmUpMilli = 300;
/** Long enough for the clock of the processor's time, which tells microseconds. */
const stretchMilli = 5;

/** Milliseconds that so many rounds of turns take. */
function stretchOf(ask: Ask, turns: number, rounds: number): number {
  const start = processorMilli();
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < turns; turn += 1) kept += ask(turn);
  }
  return processorMilli() - start;
}

/**
 * The processor's time that this process has used. On a busy machine, the clock on the wall tells up to ten times as much, of
 * what others do.
 */
function processorMilli(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function millisecondsOf(call: () => number): number {
  // Collected before: what the preparation left over would count as the time of the call.
  globalThis.gc?.();
  const start = processorMilli();
  kept += call();
  return processorMilli() - start;
}

function peakMegabytesOf(call: () => number): number {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  kept += call();
  return process.resourceUsage().maxRSS / 1_024 - before / 1_048_576;
}

function bytesOf(ask: Ask, turns: number): number {
  for (let round = 0; round < 40; round += 1) stretchOf(ask, turns, 1);
  // The third of nine: in most, the engine puts down what it has learnt meanwhile; in one, it may collect all the same.
  const used = Array.from({ length: 9 }, () => usedBy(ask, turns));
  return (used.sort((one, other) => one - other)[2] as number) / turns;
}

function usedBy(ask: Ask, turns: number): number {
  const before = usedAfterCollection();
  stretchOf(ask, turns, 1);
  return process.memoryUsage().heapUsed - before;
}

function megabytesOf(make: () => object): number {
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
