import { expect } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import type { Checked } from "../../src/kernel/schema/issue.ts";
import { check, type Schema } from "../../src/kernel/schema/schema.ts";
import type { CommandDecision, Envelope } from "../../src/slices/slice.ts";
import { slices } from "../../src/slices/slices.ts";
import { type Command, type CommandOf, type CommandType, declared } from "../../src/tenant/command.ts";
import { schemaByType } from "../../src/tenant/commandSchemas.ts";
import type { SliceName, Tenant } from "../../src/tenant/tenant.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { person } from "../vocabulary/people.ts";

export const day = 86_400_000;

export const byAnn: Envelope = {
  by: { kind: "teammate", id: "ann", current: { level: "tenant" } },
  at: 1_700_000_000_000,
};
export const bySystem: Envelope = { by: { kind: "system" }, at: 1_700_000_000_000 };

const owner = person("owner");

type Verb<Name extends SliceName> = keyof (typeof slices)[Name]["commands"] & string;

/** A command of one slice. */
export type CommandOfSlice<Name extends SliceName> = CommandOf<`${Name}/${Verb<Name>}` & CommandType>;

/** The stored form of a slice, by itself: nothing it refers to is looked for. */
export function schemaOf<Name extends SliceName>(name: Name): Schema<Tenant[Name]> {
  return slices[name].schemaIn({}) as Schema<unknown> as Schema<Tenant[Name]>;
}

/** What the stored form of a slice says of a value, by itself. */
export function checkSlice<Name extends SliceName>(name: Name, value: unknown): Checked<Tenant[Name]> {
  return check(schemaOf(name), value);
}

export function initialOf<Name extends SliceName>(name: Name, input: unknown = {}): Tenant[Name] {
  return (slices[name] as { initial(given: unknown): unknown }).initial(input) as Tenant[Name];
}

function asTenant(parts: object): Tenant {
  return parts as Tenant;
}

/** What the slice's own `reduce` makes of a command. `facts` is what it reads of the rest of the tenant. */
export function reduce<Name extends SliceName>(
  name: Name,
  state: Tenant[Name],
  command: CommandOfSlice<Name>,
  facts: object = {},
): Tenant[Name] {
  const declaration = declared.get(command.type);
  if (declaration === undefined) return expect.unreachable(command.type);
  const given = command as unknown as Command;
  return declaration.reduce(state, given, asTenant({ [name]: state, ...facts })) as Tenant[Name];
}

/** What the slice's own `decide` says to a command. `facts` is what it reads of the tenant. */
export function decide(command: Command, facts: object, person: Person = owner): CommandDecision {
  const declaration = declared.get(command.type);
  if (declaration === undefined) return expect.unreachable(command.type);
  return declaration.from === "system"
    ? declaration.decide(asTenant(facts), command)
    : declaration.decide(asTenant(facts), person, command);
}

/**
 * The slice after a command that came as JSON, held to what every `reduce` promises: the input stays as it was (frozen
 * through and through), the result survives storing byte for byte, and the same command again changes nothing, not even
 * the reference.
 */
export function reduced<Name extends SliceName>(
  name: Name,
  slice: Tenant[Name],
  command: CommandOfSlice<Name>,
  facts: object = {},
): Tenant[Name] {
  const stored = throughSchema(
    commandSchemaOf(command.type),
    command as unknown as Command,
  ) as unknown as CommandOfSlice<Name>;
  const before = JSON.stringify(slice);
  const after = reduce(name, frozen(slice), frozen(stored), facts);
  expect(JSON.stringify(slice)).toBe(before);
  expect(JSON.stringify(throughSchema(schemaOf(name), after))).toBe(JSON.stringify(after));
  expect(reduce(name, after, structuredClone(stored), facts)).toBe(after);
  return after;
}

export function commandSchemaOf(type: CommandType): Schema<Command> {
  return schemaByType[type] ?? expect.unreachable(type);
}

/** What the schema of a command's type says of a value. */
export function checkCommand<Type extends CommandType>(type: Type, value: unknown): Checked<CommandOf<Type>> {
  return check(commandSchemaOf(type), value) as Checked<CommandOf<Type>>;
}

/** The value as it comes back from JSON through its schema: the same. */
function throughSchema<Value>(schema: Schema<Value>, value: Value): Value {
  const stored = check(schema, JSON.parse(JSON.stringify(value)));
  if (stored.issues !== undefined) return expect.unreachable(JSON.stringify(stored.issues));
  expect(stored.value).toEqual(value);
  return stored.value;
}

const unknownNames = ["__proto__", "constructor", "toString", "more"];
const nonRecords = [undefined, null, 7, NaN, "", "{}", true, [], [[]]];

/**
 * That a schema names the field of every fault: of each of these wrong values, of what is missing, of what is not known;
 * and of all of them at once. `wrong` has values for every field. Only the fields in `optional` may be missing.
 */
export function namesEveryFault<Value extends object>(
  schema: Schema<Value>,
  right: Value,
  wrong: { readonly [Name in keyof Value]-?: readonly unknown[] },
  optional: readonly string[] = [],
): void {
  expect(check(schema, JSON.parse(JSON.stringify(right)))).toEqual({ value: right });
  const names = Object.keys(right);
  expect(Object.keys(wrong).sort()).toEqual([...names].sort());
  for (const name of names) {
    for (const fault of wrong[name as keyof Value]) {
      expect([fault, fieldsOf(schema, { ...right, [name]: fault })]).toEqual([fault, [name]]);
    }
    const rest = Object.fromEntries(Object.entries(right).filter(([key]) => key !== name));
    const missing = optional.includes(name) ? { value: rest } : { fields: [name] };
    expect(outcomeOf(schema, rest)).toEqual(missing);
    // What is inherited does not count.
    expect(outcomeOf(schema, Object.setPrototypeOf({ ...rest }, right))).toEqual(missing);
  }
  for (const name of unknownNames) {
    const written = JSON.stringify(right).replace(/^\{/, `{${JSON.stringify(name)}:{"more":1},`);
    expect(check(schema, JSON.parse(written)).issues?.map(({ path }) => path)).toEqual([[name]]);
  }
  const allWrong = Object.fromEntries(names.map((name) => [name, wrong[name as keyof Value][0]]));
  expect(fieldsOf(schema, { ...allWrong, more: 1 })).toEqual([...names, "more"].sort());
  for (const value of nonRecords) expect(check(schema, value).issues?.map(({ path }) => path)).toEqual([[]]);
  expect(({} as Record<string, unknown>)["more"]).toBeUndefined();
}

/** The id that a caller may give a command (AU1). */
const given = { id: "command-1" };

/** `namesEveryFault` for a command. */
export function namesEveryCommandFault<Type extends CommandType>(
  right: CommandOf<Type>,
  wrong: Readonly<Record<string, readonly unknown[]>>,
  optional: readonly string[] = [],
): void {
  const everyWrong = {
    id: ["", null, 7, ["command-1"], {}],
    type: ["", "helpDesk/other", null, 7, ["x"], "__proto__"],
    by: [null, {}, "ann", { kind: "owner" }, { kind: "__proto__" }, { kind: "system", id: "x" }],
    at: [NaN, Infinity, 0.5, "0", null, 8.64e15 + 1, 1e300],
    ...wrong,
  };
  namesEveryFault<object>(commandSchemaOf(right.type), { ...given, ...right }, everyWrong, [
    ...["id", ...optional],
  ]);
}

const polluting: unknown = JSON.parse('{ "__proto__": { "level": "tenant" } }');

/** Values that no property of a command takes. */
const never: readonly unknown[] = [
  ...[undefined, NaN, Infinity, 0.5, true, () => 1, {}, { level: "everywhere" }, polluting],
  ...[[null], ["owner"], [["botBuilder"]]],
];

/** That a schema reads a canonical command as it is, and names the property of every fault, and no other. */
export function expectSchema(
  schema: Schema<object>,
  command: Command,
  optional: readonly string[] = [],
): void {
  const right = { ...given, ...command };
  const mayLack = ["id", ...optional];
  // An optional field that is undefined counts as absent.
  const faults = Object.keys(right).map(
    (name) => [name, mayLack.includes(name) ? never.filter((each) => each !== undefined) : never] as const,
  );
  namesEveryFault<object>(schema, right, Object.fromEntries(faults), mayLack);
}

/** What a schema makes of a value, or the fields that its issues name. */
function outcomeOf(schema: Schema<unknown>, value: unknown): unknown {
  const checked = check(schema, value);
  return checked.issues === undefined ? checked : { fields: fieldsOf(schema, value) };
}

/** The fields that issues name, sorted, once each. */
function fieldsOf(schema: Schema<unknown>, value: unknown): unknown {
  return [...new Set(check(schema, value).issues?.map(({ path }) => path[0]))].sort();
}
