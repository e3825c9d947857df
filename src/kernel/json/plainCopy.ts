import { isRecord } from "../schema/guards.ts";

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
    if (Array.isArray(original)) Reflect.set(copy, "length", original.length);
    for (const [key, value] of Object.entries(original)) {
      // Assigning to `__proto__` would make no property.
      Object.defineProperty(copy, key, { ...plainProperty, value: begun(value) });
    }
  }
  return whole as Data;
}

const plainProperty = { enumerable: true, writable: true, configurable: true } as const;
