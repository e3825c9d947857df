/** What no declared type foresees, or what is dangerous in it; by a name for messages. */
export const hostile: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["undefined", undefined],
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["1e300", 1e300],
  ["an empty text", ""],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["toString", "toString"],
  ["a number as text", "1"],
  ["false as text", "false"],
  ["true as text", "true"],
  ["true", true],
  ["false", false],
  ["one", 1],
  ["an empty list", []],
  ["a list of holes", new Array(2)],
  ["a list of null", [null]],
  ["a list of records", [{}]],
  ["a list of __proto__", ["__proto__"]],
  ["a deep list", nested(50_000)],
  ["a record", {}],
  ["a frozen record", Object.freeze({})],
  ["a record without prototype", Object.create(null)],
  ["an allowing decision", { value: true, because: ["ST1"] }],
  ["a date", new Date(0)],
  ["a map", new Map([["value", true]])],
  ["a function", () => true],
  ["a big integer", 1n],
  ["a symbol", Symbol("hostile")],
]);

export type Path = readonly (string | number)[];

/** The paths of all that is in plain data, positions of arguments among them. */
export function pathsIn(data: unknown, path: Path = []): readonly Path[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, part]: [string, unknown]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    return [here, ...pathsIn(part, here)];
  });
}

/** A copy with another value at the path. */
export function withValue<Data>(data: Data, [key, ...rest]: Path, value: unknown): Data {
  if (key === undefined) return value as Data;
  const copy = (Array.isArray(data) ? [...(data as readonly unknown[])] : { ...data }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, value);
  return copy as Data;
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>>)[key], data);
}

/** Texts are of one kind, lists of another, and so on; null is of its own. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

function nested(levels: number): readonly unknown[] {
  let list: unknown[] = [];
  for (let level = 0; level < levels; level += 1) list = [list];
  return list;
}
