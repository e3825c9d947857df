import { decisionsIn, type KeptDecision } from "./decisionsIn.ts";

/** A decision, and how often it was taken. */
export interface CountedDecision extends KeptDecision {
  readonly count: number;
}

/**
 * Where decisions are kept while tests run. A test file can load the recorded library twice, as an ES module and as CommonJS, and
 * Jest loads it anew for each test file: the global object is what all of these, and the setup file, have in common.
 */
const place = Symbol.for("tenant-policy.countedDecisions");

interface Counting {
  /** By the decision as JSON. */
  readonly counts: Map<string, number>;
  afterCounting: (() => void) | undefined;
}

function counting(): Counting {
  const holder = globalThis as unknown as Record<symbol, Counting | undefined>;
  return (holder[place] ??= { counts: new Map(), afterCounting: undefined });
}

/** Counts the decisions in what a function of the library has returned. */
export function countDecisions(answer: unknown): void {
  const { counts, afterCounting } = counting();
  for (const decision of decisionsIn(answer)) {
    const key = JSON.stringify(decision);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  afterCounting?.();
}

/** What is called whenever something was counted. */
export function callAfterCounting(afterCounting: (() => void) | undefined): void {
  counting().afterCounting = afterCounting;
}

/** What was counted since it was taken last. */
export function takeCountedDecisions(): readonly CountedDecision[] {
  const { counts } = counting();
  const taken = [...counts].map(([key, count]) => ({ ...(JSON.parse(key) as KeptDecision), count }));
  counts.clear();
  return taken;
}
