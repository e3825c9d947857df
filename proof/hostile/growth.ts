import { kindOf, valueAt, withValue } from "../../test/laws/hostile.ts";
import { countingReads } from "../../test/laws/countingReads.ts";
import { mostDifferences, type Outcome, seed } from "../proof.ts";
import { settled } from "./answers.ts";
import { workCounter } from "./countedWork.ts";
import type { Call, Exported } from "./exported.ts";
import { placesIn } from "./trials.ts";

/** The smaller size; the larger one is four times as large. */
const size = 200;
const factor = 4;
/** Sorting takes a little more than linear time, and a call takes some work whatever it is given. */
const mostGrowth = 5;
const slack = 500;

/** Something of any size in the place of a value, by a name. */
type Sized = readonly [name: string, made: (value: unknown, size: number) => unknown];

const sizes: readonly Sized[] = [
  [
    "a list of much the same",
    (value, length) => manyOf(Array.isArray(value) ? (value as readonly unknown[])[0] : value, length),
  ],
  ["a list of wrong items", (_, length) => new Array<number>(length).fill(0)],
  ["more properties", withMore],
  ["a text with commas", (value, length) => `${String(value)},`.repeat(length)],
  ["a text with dots", (_, length) => "a.".repeat(length)],
  ["a text of spaces and signs", (_, length) => `a${" @:/".repeat(length)}`],
  ["a list in lists", (_, depth) => nested(depth)],
];

function manyOf(item: unknown, length: number): readonly unknown[] {
  return Array.from({ length }, (_, place): unknown => {
    if (typeof item === "string") return `${place}${item}`;
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    return "id" in item ? { ...item, id: `id ${place}` } : { ...item };
  });
}

function withMore(value: unknown, count: number): object {
  const more = Array.from({ length: count }, (_, place) => [`key ${place}`, place] as const);
  return { ...(kindOf(value) === "object" ? (value as object) : null), ...Object.fromEntries(more) };
}

function nested(depth: number): unknown {
  let list: unknown = [];
  for (let level = 0; level < depth; level += 1) list = [list];
  return list;
}

/** Puts something large at every so-manyth place, and something four times as large, and counts the work of each. */
export function growing(
  functions: readonly Exported[],
  every: number,
  faulty: (exported: Exported) => Call = ({ call }) => call,
): Outcome {
  const differences: string[] = [];
  let cases = 0;
  const counter = workCounter();
  for (const exported of functions) {
    const call = faulty(exported);
    const places = placesIn(exported.args).filter(({ isInside }) => !isInside);
    for (const [at, { path }] of places.entries()) {
      for (const [number, [name, made]] of sizes.entries()) {
        if ((at + number + seed) % every !== 0 || differences.length >= mostDifferences) continue;
        const given = (length: number): readonly unknown[] =>
          withValue(exported.args, path, made(valueAt(exported.args, path), length));
        cases += 1;
        const told = growth(counter.workOf, call, given, path);
        if (told !== undefined) differences.push(`${exported.name} ${path.join(".")}, ${name}: ${told}`);
      }
    }
  }
  counter.stop();
  return {
    cases,
    differences,
    note: `from ${size} to ${factor * size}; ${functions.length} functions; seed ${seed}`,
  };
}

/** Blocks of code that run, and what is asked of a list or a record: what the engine itself does in one go counts there. */
function growth(
  workOf: (call: () => unknown) => number,
  call: Call,
  given: (size: number) => readonly unknown[],
  path: readonly (string | number)[],
): string | undefined {
  const [fewer = 0, more = 0] = [size, factor * size].map((length) => {
    const args = given(length);
    // What is made for the first time is made before the work is counted.
    settled(call(...args));
    return workOf(() => settled(call(...args)));
  });
  if (more > mostGrowth * fewer + slack)
    return `${fewer} blocks of code run for ${size}, and ${more} for four times as many`;
  const [fewerReads = 0, moreReads = 0] = [size, factor * size].map((length) => {
    const args = given(length);
    const large = valueAt(args, path);
    if (typeof large !== "object" || large === null) return 0;
    const { counting, count } = countingReads(large);
    settled(call(...withValue(args, path, counting)));
    return count();
  });
  return moreReads > mostGrowth * fewerReads + slack
    ? `${fewerReads} reads for ${size}, and ${moreReads} for four times as many`
    : undefined;
}
