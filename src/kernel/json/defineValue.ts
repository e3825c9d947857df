import { bare } from "./bare.ts";

/** Gives an object a property. Assigning to `__proto__` would make none. */
export function defineValue(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, bare({ value, enumerable: true, writable: true, configurable: true }));
}
