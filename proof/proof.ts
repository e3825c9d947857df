import { randomInt } from "node:crypto";

/**
 * One claim about the library, and how it is proved. Each names faults that were planted to see that it bites: the same
 * comparison has to find them.
 */
export interface Proof {
  /** What holds, as a sentence without its full stop. */
  readonly claim: string;
  /** What the library is compared with. */
  readonly against: string;
  readonly prove: () => Outcome | Promise<Outcome>;
  readonly planted: readonly PlantedFault[];
}

export interface PlantedFault {
  /** What is wrong, such as "a lock holds for nobody". */
  readonly fault: string;
  /** The comparison, with the fault in it. It may stop at the first difference. */
  readonly prove: () => Outcome | Promise<Outcome>;
}

export interface Outcome {
  readonly cases: number;
  /** What differs, a line each. None is the proof. A comparison may stop after some. */
  readonly differences: readonly string[];
  /** Where another engine is known to answer otherwise, and how often it did. */
  readonly known?: readonly KnownDeviation[];
  /** What else a reader wants to know, such as a version or a hash. */
  readonly note?: string;
}

export interface KnownDeviation {
  readonly deviation: string;
  readonly cases: number;
}

/** A folder of this one holds a chapter: `chapter.ts` in it exports one. */
export interface Chapter {
  readonly title: string;
  /** What it shows and what it does not, for docs/proof.md. */
  readonly about: string;
  readonly proofs: readonly Proof[];
}

/** At most so many differences are kept: one tells of a fault, a million of the same do not. */
export const mostDifferences = 20;

/** How much is tried: less in CI, which has minutes, than by `npm run proof`, which has half an hour. */
export function volume<Size>(inCi: Size, whole: Size): Size {
  return process.env["TENANT_POLICY_PROOF"] === "short" ? inCi : whole;
}

/** The seed of the tests: a short run tells of the code, and not of its luck. */
const usualSeed = 20_261_121;

/** What random cases are made from: in the whole form another one each time, and that of an earlier run with `--seed`. */
export const seed = Number(process.env["TENANT_POLICY_SEED"] ?? volume(usualSeed, randomInt(1, 2 ** 31)));
