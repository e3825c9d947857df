import { expect } from "vitest";
import { type Form } from "../../src/kernel/schema/form.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import type { CommandForms, Envelope, WithEnvelope } from "../../src/vocabulary/command.ts";

export const day = 86_400_000;

export const byAnn: Envelope = {
  by: { kind: "teammate", id: "ann", current: { level: "tenant" } },
  at: 1_700_000_000_000,
};
export const bySystem: Envelope = { by: { kind: "system" }, at: 1_700_000_000_000 };

type Typed = WithEnvelope<{ readonly type: string }>;

/** What an area has to show for its part of the tenant's state. */
export interface SliceRoom<Slice, Command extends Typed> {
  readonly form: Form<Slice>;
  readonly commandForms: CommandForms<Command>;
  readonly reduce: (slice: Slice, command: Command) => Slice;
}

/**
 * The slice after a command that came as JSON, held to what every reducer promises: the input stays as it was (frozen
 * through and through), the result survives storing byte for byte, and the same command again changes nothing, not even
 * the reference.
 */
export function reduced<Slice, Command extends Typed>(
  room: SliceRoom<Slice, Command>,
  slice: Slice,
  command: Command,
): Slice {
  const stored = throughForm(formOf(room.commandForms, command.type), command);
  const before = JSON.stringify(slice);
  const after = room.reduce(frozen(slice), frozen(stored));
  expect(JSON.stringify(slice)).toBe(before);
  expect(JSON.stringify(throughForm(room.form, after))).toBe(JSON.stringify(after));
  expect(room.reduce(after, structuredClone(stored))).toBe(after);
  return after;
}

export function formOf<Command extends Typed>(
  forms: CommandForms<Command>,
  type: Command["type"],
): Form<Command> {
  return forms[type];
}

/** The value as it comes back from JSON through its form: the same. */
function throughForm<Value>(form: Form<Value>, value: Value): Value {
  const stored = form(JSON.parse(JSON.stringify(value)));
  if (stored.issues !== undefined) return expect.unreachable(JSON.stringify(stored.issues));
  expect(stored.value).toEqual(value);
  return stored.value;
}

const strangers = ["__proto__", "constructor", "toString", "more"];
const nonRecords = [undefined, null, 7, NaN, "", "{}", true, [], [[]]];

/**
 * That a form names the field of every fault: of each of these wrong values, of what is missing, of what is not known;
 * and of all of them at once. `wrong` has values for every field.
 */
export function namesEveryFault<Value extends object>(
  form: Form<Value>,
  right: Value,
  wrong: { readonly [Name in keyof Value]-?: readonly unknown[] },
): void {
  expect(form(JSON.parse(JSON.stringify(right)))).toEqual({ value: right });
  const names = Object.keys(right);
  expect(Object.keys(wrong).sort()).toEqual([...names].sort());
  for (const name of names) {
    for (const fault of wrong[name as keyof Value]) {
      expect([fault, fieldsOf(form, { ...right, [name]: fault })]).toEqual([fault, [name]]);
    }
    const rest = Object.fromEntries(Object.entries(right).filter(([key]) => key !== name));
    expect(fieldsOf(form, rest)).toEqual([name]);
    // What is inherited does not count.
    expect(fieldsOf(form, Object.setPrototypeOf({ ...rest }, right))).toEqual([name]);
  }
  for (const name of strangers) {
    const written = JSON.stringify(right).replace(/^\{/, `{${JSON.stringify(name)}:{"more":1},`);
    expect(form(JSON.parse(written)).issues?.map(({ path }) => path)).toEqual([[name]]);
  }
  const allWrong = Object.fromEntries(names.map((name) => [name, wrong[name as keyof Value][0]]));
  expect(fieldsOf(form, { ...allWrong, more: 1 })).toEqual([...names, "more"].sort());
  for (const value of nonRecords) expect(form(value).issues?.map(({ path }) => path)).toEqual([[]]);
  expect(({} as Record<string, unknown>)["more"]).toBeUndefined();
}

/** `namesEveryFault` for a command. */
export function namesEveryCommandFault<Command extends Typed>(
  forms: CommandForms<Command>,
  right: Command,
  wrong: Readonly<Record<string, readonly unknown[]>>,
): void {
  namesEveryFault<Typed>(formOf(forms, right.type), right, {
    type: ["", "helpDesk/other", null, 7, ["x"], "__proto__"],
    by: [null, {}, "ann", { kind: "owner" }, { kind: "__proto__" }, { kind: "system", id: "x" }],
    at: [NaN, Infinity, 0.5, "0", null, 8.64e15 + 1, 1e300],
    ...wrong,
  });
}

/** The fields that issues name, sorted, once each. */
function fieldsOf(form: Form<unknown>, value: unknown): unknown {
  return [...new Set(form(value).issues?.map(({ path }) => path[0]))].sort();
}
