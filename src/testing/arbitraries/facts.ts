import { fc } from "./fastCheck.ts";

type Model<Data> = { readonly [Key in keyof Data]: fc.Arbitrary<Data[Key]> };

/** An object with all of these properties, as a literal makes it. */
export function object<Data extends object>(model: Model<Data>): fc.Arbitrary<Data> {
  return fc.record<Data>(model, { noNullPrototype: true });
}

/** An object that may lack some of these properties. */
export function objectWith<Data extends object>(
  required: readonly (keyof Data)[],
  model: Model<Required<Data>>,
): fc.Arbitrary<Data> {
  const record = fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
  return record;
}

/** One of these. A failure shrinks to the first. */
export function oneOf<Value>(values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

/** An argument that may be left out. */
export function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined });
}

/** A few of these, in their order. */
export function someOf<Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> {
  return fc.subarray([...values]);
}

/** How many there are, and how many of those are of a kind. */
export function countWithPart(): fc.Arbitrary<readonly [all: number, part: number]> {
  return fc.tuple(fc.nat(3), fc.nat(3)).map(([one, other]) => [one + other, one]);
}
