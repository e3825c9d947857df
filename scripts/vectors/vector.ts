import { isDeepStrictEqual } from "node:util";
import * as library from "../../src/index.ts";

/** A question with its answer, as JSON holds both. */
export interface Vector {
  /** The arguments, in the order of the parameters. Those that are left out at the end are missing. */
  readonly input: readonly unknown[];
  readonly value: unknown;
  readonly because: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly validUntil?: number;
  /** Of a question about an asset alone. */
  readonly allowedFrom?: readonly unknown[];
}

type Deciding = (...args: readonly unknown[]) => object;

/** What JSON holds of these arguments. Those that are left out at the end are not written. */
export function inputOf(args: readonly unknown[]): readonly unknown[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) length -= 1;
  return JSON.parse(JSON.stringify(args.slice(0, length))) as readonly unknown[];
}

/** The same input with another argument at a place. */
export function withArgument(
  input: readonly unknown[],
  place: number,
  argument: unknown,
): readonly unknown[] {
  return inputOf([...input.slice(0, place), argument, ...input.slice(place + 1)]);
}

/** The answer of the library to what JSON holds. It throws where JSON does not hold the answer. */
export function vectorOf(deciding: string, input: readonly unknown[]): Vector {
  const decide = library[deciding as keyof typeof library] as unknown as Deciding;
  const answer = decide(...structuredClone(input));
  const { value, because, ...rest } = JSON.parse(JSON.stringify(answer)) as Omit<Vector, "input">;
  if (!isDeepStrictEqual({ value, because, ...rest }, answer))
    throw new Error(`JSON does not hold the answer of ${deciding} to ${JSON.stringify(input)}`);
  return { input, value, because, ...rest };
}

/** The line of a vector in its file. */
export function lineOf(vector: Vector): string {
  return JSON.stringify(vector);
}
