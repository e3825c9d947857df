import { lineOf, type Vector, vectorOf } from "./vector.ts";

type Container = Record<string, unknown>;

/**
 * The vector without what can be left out of its input, as long as `isEnough` holds of its answer: the last argument, and
 * properties and members of lists, one after the other. A workspace becomes the tenant where that does, and names become letters.
 */
export function shortened(vector: Vector, deciding: string, isEnough: (shorter: Vector) => boolean): Vector {
  let shortest = vector;
  const isTaken = (input: readonly unknown[]): boolean => {
    const shorter = vectorOf(deciding, input);
    if (lineOf(shorter).length >= lineOf(shortest).length || !isEnough(shorter)) return false;
    shortest = shorter;
    return true;
  };
  while (shortest.input.length > 1 && isTaken(shortest.input.slice(0, -1)));
  for (let place = 0; place < pathsIn(shortest.input).length;) {
    place += isTaken(without(shortest.input, place)) ? 0 : 1;
  }
  for (let place = 0; place < pathsIn(shortest.input).length; place += 1)
    isTaken(atTenant(shortest.input, place));
  for (const name of namesIn(shortest.input)) isTaken(renamed(shortest.input, name));
  return shortest;
}

function namesIn(input: readonly unknown[]): readonly string[] {
  const names = new Set<string>();
  JSON.stringify(input, (_, value: unknown) => {
    if (typeof value === "string" && value.length > 1) names.add(value);
    return value;
  });
  return [...names];
}

/** A letter that the input does not have yet stands for the name, wherever that stands. */
function renamed(input: readonly unknown[], name: string): readonly unknown[] {
  const text = JSON.stringify(input);
  const letter = "abcdefgh".split("").find((each) => !text.includes(`"${each}"`)) ?? name;
  return JSON.parse(text, (_, value: unknown) => (value === name ? letter : value)) as readonly unknown[];
}

/** The paths of everything below the arguments, those of a container before those in it. */
function pathsIn(input: readonly unknown[]): readonly (readonly string[])[] {
  return input.flatMap((argument, index) => pathsBelow(argument, [String(index)]));
}

function pathsBelow(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    [...path, key],
    ...pathsBelow(member, [...path, key]),
  ]);
}

function without(input: readonly unknown[], place: number): readonly unknown[] {
  return changedAt(input, place, (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  });
}

function atTenant(input: readonly unknown[], place: number): readonly unknown[] {
  return changedAt(input, place, (parent, key) => {
    const value = parent[key] as { readonly level?: unknown } | null;
    if (typeof value?.level === "string") parent[key] = { level: "tenant" };
  });
}

function changedAt(
  input: readonly unknown[],
  place: number,
  change: (parent: Container, key: string) => void,
): readonly unknown[] {
  const copy = structuredClone(input);
  const path = pathsIn(copy)[place] ?? [];
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Container, copy as unknown as Container);
  change(parent, path.at(-1) ?? "");
  return copy;
}
