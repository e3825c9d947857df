import { expect } from "vitest";
import type { Checked } from "../../src/kernel/schema/issue.ts";
import { check, type Schema } from "../../src/kernel/schema/schema.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import type { Envelope } from "../../src/slices/slice.ts";
import { places } from "../vocabulary/people.ts";

/** Ann at the bank, at noon. */
export const issued: Envelope = { by: { kind: "teammate", id: "ann", current: places.bank }, at: 43_200_000 };

/** What every reducer keeps to, whatever it is given: its input stays as it is, its output is plain JSON. */
export function reduced<State, Command>(
  reduce: (state: State, command: Command) => State,
  state: State,
  command: Command,
): State {
  const before = JSON.stringify([state, command]);
  const after = reduce(frozen(state), frozen(command));
  expect(JSON.stringify([state, command])).toBe(before);
  expect(JSON.parse(JSON.stringify(after))).toEqual(after);
  expect(isFrozen(after)).toBe(true);
  return after;
}

export function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

const polluting: unknown = JSON.parse('{ "__proto__": { "level": "tenant" } }');

/** What no field of a command may be. */
const wrong: readonly unknown[] = [
  ...[undefined, NaN, Infinity, 0.5, true, () => 1, {}, { level: "everywhere" }, polluting],
  ...[[null], ["owner"], [["botBuilder"]]],
];

/** A canonical command is taken as it is; a fault in any one field is told by that field's name, and it alone. */
export function expectSchema(schema: Schema<unknown>, command: Envelope & { readonly type: string }): void {
  expect(check(schema, JSON.parse(JSON.stringify(command)))).toEqual({ value: command });
  for (const field of Object.keys(command)) {
    for (const value of wrong)
      expect([value, fieldsOf(check(schema, { ...command, [field]: value }))]).toEqual([value, [field]]);
  }
  const stranger: unknown = JSON.parse(
    `${JSON.stringify(command).slice(0, -1)}, "__proto__": {}, "password": "x" }`,
  );
  expect(fieldsOf(check(schema, stranger))).toEqual(["__proto__", "password"]);
  for (const value of [...wrong, null, "", [command]]) expect(check(schema, value).issues).toBeDefined();
}

/** The fields in which there are issues, each once. */
export function fieldsOf(checked: Checked<unknown>): readonly unknown[] {
  return [...new Set((checked.issues ?? []).map(({ path }) => path[0]))];
}
