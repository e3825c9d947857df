import { defineValue } from "./defineValue.ts";
import { isRecord } from "../schema/guards.ts";
import { forEachItem } from "../schema/items.ts";

/** A copy of plain data that shares no array and no record with it, at any depth. What is neither stays the same. */
export function plainCopy<Data>(data: Data): Data {
  const copies = new Map<object, object>();
  const waiting: (readonly [original: object, copy: object])[] = [];
  const begun = (value: unknown): unknown => {
    if (!Array.isArray(value) && !isRecord(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const copy = Array.isArray(value) ? [] : {};
    copies.set(value, copy);
    waiting.push([value, copy]);
    return copy;
  };
  const whole = begun(data);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [original, copy] = next;
    if (Array.isArray(original)) fillArray(copy as unknown[], original, begun);
    else fillRecord(copy, original, begun);
  }
  return whole as Data;
}

/** A hole stays one, and costs nothing. */
function fillArray(copy: unknown[], original: readonly unknown[], copyOf: (value: unknown) => unknown): void {
  forEachItem(original, (item, position) => {
    if (item !== undefined || Object.hasOwn(original, position)) copy[position] = copyOf(item);
  });
  Reflect.set(copy, "length", original.length);
}

function fillRecord(copy: object, original: object, copyOf: (value: unknown) => unknown): void {
  for (const [key, value] of Object.entries(original)) {
    defineValue(copy, key, copyOf(value));
  }
}
