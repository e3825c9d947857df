import type { Change } from "../../src/index.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [Key in string]?: Json };

type Part = Json | undefined;

/**
 * Plain data with what an audit entry tells carried out in it, forwards or backwards. A key of a path is a property, or in
 * a list of entries the id of one. It complains where what was there is not what the entry says.
 */
export function applied(data: Json, changes: readonly Change[], side: "after" | "before"): Json {
  return changes.reduce<Json>((state, change) => changedAt(state, change.path, change, side) as Json, data);
}

function changedAt(data: Part, path: readonly string[], change: Change, side: "after" | "before"): Part {
  const [key, ...rest] = path;
  if (key === undefined) return replaced(data, change, side);
  if (Array.isArray(data)) return changedEntry(data as readonly Json[], key, rest, change, side);
  if (typeof data !== "object" || data === null) throw new Error(`nothing at ${JSON.stringify(change.path)}`);
  const fields = new Map(Object.entries(data));
  const field = changedAt(fields.get(key), rest, change, side);
  if (field === undefined) fields.delete(key);
  else fields.set(key, field);
  return Object.fromEntries(fields);
}

function changedEntry(
  list: readonly Json[],
  id: string,
  rest: readonly string[],
  change: Change,
  side: "after" | "before",
): Part {
  const entry = changedAt(
    list.find((each) => idOf(each) === id),
    rest,
    change,
    side,
  );
  const others = list.filter((each) => idOf(each) !== id);
  const entries = entry === undefined ? others : [...others, entry];
  return entries.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

function replaced(data: Part, change: Change, side: "after" | "before"): Part {
  const found = JSON.stringify(data, sortedKeys);
  const told = JSON.stringify(change[side === "after" ? "before" : "after"], sortedKeys);
  if (found !== told) throw new Error(`${JSON.stringify(change.path)} holds ${found}, not ${told}`);
  return change[side] as Part;
}

function sortedKeys(_: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
}

function idOf(entry: Json): string {
  return (entry as { readonly id: string }).id;
}
