import { type Change, changesBetween } from "../kernel/schema/changes.ts";
import type { Step } from "./step.ts";

/**
 * What changed from one state of a tenant to another: paths with before and after, an entry of a list under its id. Parts
 * that are derived from others are left out. What the two states share costs nothing. They are frozen.
 */
export function changesOf({ slices, before, after, idsBetween }: Step): readonly Change[] {
  const changes = slices.map(({ name, schema }) =>
    changesBetween(schema, before[name], after[name], [name], idsBetween),
  );
  return changes[0] !== undefined && changes.length === 1 ? changes[0] : Object.freeze(changes.flat());
}
