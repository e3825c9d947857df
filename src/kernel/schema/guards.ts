import { bare } from "../json/bare.ts";
import { inheritsNothing } from "../json/inheritsNothing.ts";

/**
 * Guards for facts. Questions are asked in every request and every render, so their guards are written by hand: a guard
 * derived from a schema takes five times as long (110 ns for a person instead of 20).
 */

/**
 * Whether it is an object that holds its data in properties. Maps, dates and the like hold it elsewhere: read as records
 * they would be empty ones, so they are none.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === "[object Object]"
  );
}

/**
 * The properties that an object has itself. What it inherits grants nothing. A plain object can inherit from
 * `Object.prototype` only, so it is taken as it is, and nothing is allocated. What has a length is a text or an array, and
 * has none, however long it is (ST3).
 */
export function ownFacts(value: unknown): Readonly<Record<string, unknown>> {
  const facts = Object(value) as Readonly<Record<string, unknown>>;
  if (Object.getPrototypeOf(facts) === Object.prototype && inheritsNothing()) return facts;
  // Its own length: every object may have been given one, and some have one that throws.
  return bare(Object.hasOwn(facts, "length") || ArrayBuffer.isView(facts) ? {} : facts);
}

/** One property of a value, if it is an object that has it itself; nothing else of it is read. */
export function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/**
 * An optional property of facts, or of an answer. What an object inherits is absent: another library may have given every
 * object a property of that name. Where nothing is inherited, it costs no more than reading the property.
 */
export function own<Facts extends object, Key extends keyof Facts>(
  facts: Facts,
  key: Key,
): Facts[Key] | undefined {
  const value = facts[key];
  return value === undefined || Object.hasOwn(facts, key) ? value : undefined;
}

/**
 * Whether it is an object that inherits none of these properties. For facts with optional ones: `ownFacts` would find an
 * inherited one absent, and the question would read it all the same.
 */
export function owns<Key extends string>(
  value: unknown,
  keys: readonly Key[],
): value is Readonly<Record<Key, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    ((Object.getPrototypeOf(value) === Object.prototype && inheritsNothing()) ||
      keys.every((key) => Object.hasOwn(value, key) || !(key in value)))
  );
}

/** Whether it is an array of such items alone. A hole in it is an item too: undefined. */
export function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!isItem(item)) return false;
  }
  return true;
}

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** A whole number, not negative, and exact: `1e300` is a float that stands for many. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/**
 * What every object inherits. Another library may have given it properties, which count as absent (ST10). Clever for speed: the
 * hottest guards ask it for the properties that they read, which costs nothing, as the engine knows that it has none of them.
 */
export const everyObject: Readonly<Record<string, unknown>> = Object.prototype as object as Readonly<
  Record<string, unknown>
>;
