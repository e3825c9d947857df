import { isListOf, isString, own } from "../kernel/schema/guards.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { withReplaced } from "../kernel/schema/withReplaced.ts";
import { emailInstead, type ErasedPerson, idInstead } from "./erasedPerson.ts";

/** Whom to take out of a value. */
export interface Erasure {
  readonly person: ErasedPerson;
  /** Whether the addresses here, where they are the person's, are theirs: somebody else may have one of them by now. */
  readonly areAddressesTheirs: boolean;
}

/**
 * A value without the person: what its schema says to be a teammate's id, or an address, is looked at, and nothing else. The
 * same value where it has nothing of them.
 */
export function withoutPerson<Value>(schema: Schema<unknown>, value: Value, erasure: Erasure): Value {
  let isFound = false;
  const replaced = withReplaced(schema, value, (part, found) => {
    const instead = insteadOf(part, found, erasure);
    if (instead !== undefined) isFound = true;
    return instead;
  });
  return isFound ? (replaced as Value) : value;
}

function insteadOf({ shape }: Schema<unknown>, value: unknown, erasure: Erasure): unknown {
  if (shape.kind !== "string" && shape.kind !== "writtenList") return undefined;
  const thing = own(shape, "names")?.thing;
  if (isString(value)) return wordInstead(thing, value, erasure);
  if (!isListOf(value, isString)) return undefined;
  const words = value.map((word) => wordInstead(thing, word, erasure));
  if (words.every((word) => word === undefined)) return undefined;
  // Such a list is sorted.
  return words.map((word, place) => word ?? value[place]).sort();
}

function wordInstead(
  thing: string | undefined,
  word: string,
  { person, areAddressesTheirs }: Erasure,
): string | undefined {
  if (thing === "teammate") return idInstead(person, word);
  return thing === "mailbox" && areAddressesTheirs ? emailInstead(person, word) : undefined;
}
