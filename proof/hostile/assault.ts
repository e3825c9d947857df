import { mostDifferences, type Outcome, seed } from "../proof.ts";
import type { Call, Exported } from "./exported.ts";
import { lenient, untried } from "./lenient.ts";
import { mutations } from "./mutations.ts";
import { changedSince, sharedState } from "./pollution.ts";
import { fateOf, type Place, placesIn } from "./trials.ts";

/** A function and good arguments of it. */
export interface Target {
  readonly exported: Exported;
  readonly args: readonly unknown[];
  /** Of so many mutations, one is tried. */
  readonly every: number;
}

interface Found {
  cases: number;
  ofCode: number;
  readonly differences: string[];
}

/** What is large is read in no time at a single place, and takes too long at all of them. */
const everyInside = 8;

/** Puts everything hostile at every place of the arguments, and looks at the answers, the arguments and all that is shared. */
export function assault(
  targets: readonly Target[],
  faulty: (exported: Exported) => Call = ({ call }) => call,
): Outcome {
  const shared = sharedState();
  const found: Found = { cases: 0, ofCode: 0, differences: [] };
  for (const [number, { exported, args, every }] of targets.entries()) {
    if (found.differences.length >= mostDifferences) break;
    const text = textOf(args);
    const told = titleOf(exported);
    const attacked = { ...exported, call: faulty(exported) };
    for (const [at, place] of placesIn(args).entries())
      tryAll(attacked, args, place, found, { every, shift: seed + number + at, at });
    if (textOf(args) !== text) found.differences.push(`${told} changes what it is given`);
    const changed = changedSince(shared);
    if (changed !== undefined) found.differences.push(`${told}: ${changed}`);
    if (changed !== undefined) break;
  }
  return outcomeOf(found, targets);
}

interface Turn {
  readonly every: number;
  readonly shift: number;
  readonly at: number;
}

function tryAll(exported: Exported, args: readonly unknown[], place: Place, found: Found, turn: Turn): void {
  const every = place.isInside ? Math.max(turn.every, everyInside) : turn.every;
  const title = `${titleOf(exported)} ${place.path.join(".")}`;
  const isLenient = lenient.some(({ at }) => at.test(title));
  for (const [number, mutation] of mutations.entries()) {
    if ((number + turn.shift) % every !== 0 || (mutation.isCostly && turn.at !== 0)) continue;
    if (untried.at.test(title) && untried.mutation.test(mutation.name)) continue;
    const fate = fateOf(exported, args, place, mutation);
    if (fate === "notMade") continue;
    found.cases += 1;
    if (fate === "fine") continue;
    if (fate === "code") found.ofCode += 1;
    else if (!(isLenient && fate.fault === "it yields") && found.differences.length < mostDifferences)
      found.differences.push(`${title}, ${mutation.name}: ${fate.fault}`);
  }
}

function titleOf({ door, name }: Exported): string {
  return door === "" ? name : `${door} ${name}`;
}

function outcomeOf({ cases, ofCode, differences }: Found, targets: readonly Target[]): Outcome {
  const functions = new Set(targets.map(({ exported }) => titleOf(exported))).size;
  const deviation =
    "facts whose getters or proxies throw, or lie, are the caller's own code: what comes of it leaves the question (ST3)";
  return {
    cases,
    differences,
    known: ofCode === 0 ? [] : [{ deviation, cases: ofCode }],
    note: `${functions} functions, ${mutations.length} kinds of hostile values; seed ${seed}`,
  };
}

/** The arguments as text, but for what is no data. */
function textOf(args: readonly unknown[]): string {
  return JSON.stringify(args, (_, part: unknown) => (typeof part === "bigint" ? `${part}n` : part));
}
