import type { Json } from "./bank.ts";

export type Path = readonly (string | number)[];

/** Where something stands in plain data, the whole not included. */
export function placesIn(data: unknown, path: Path = []): readonly Path[] {
  if (typeof data !== "object" || data === null) return [];
  const keys = Array.isArray(data) ? data.map((_, place) => place) : Object.keys(data);
  return keys.flatMap((key) => [[...path, key], ...placesIn((data as Json)[key], [...path, key])]);
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((part, key) => (part as Json)[key], data);
}

/** A copy with something else in one place. */
export function spoilt(data: unknown, path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(data);
  (valueAt(copy, path.slice(0, -1)) as Json)[path.at(-1) ?? ""] = value;
  return copy;
}

/** Whether one path leads into what the other leads to. */
export function isAlong(one: Path, other: Path): boolean {
  return one.every((key, place) => place >= other.length || key === other[place]);
}
