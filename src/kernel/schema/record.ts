import type { RuleId } from "../decision/rule.ts";
import { issueOf, typeShown } from "./issue.ts";
import { isRecord, own } from "./guards.ts";
import { anything } from "./scalars.ts";
import { fault, type Reading, type Schema, tell, type ValueOf, written } from "./schema.ts";

/** A schema for each property. Leaving one out does not compile. */
export type SchemasOf<Record> = {
  readonly [Key in keyof Record]-?: Schema<Exclude<Record[Key], undefined>>;
};

/** A property that a record may lack. */
export interface OptionalSchema<Value> extends Schema<Value> {
  readonly isOptional: true;
}

/** The record that these schemas declare. */
export type ValuesOf<Schemas> = Plain<
  {
    readonly [Key in keyof Schemas as Schemas[Key] extends OptionalSchema<unknown> ? never : Key]: ValueOf<
      Schemas[Key]
    >;
  } & {
    readonly [Key in keyof Schemas as Schemas[Key] extends OptionalSchema<unknown> ? Key : never]?: ValueOf<
      Schemas[Key]
    >;
  }
>;

/**
 * The same type as one object, so that an editor shows its properties and no operators. The `& {}` makes the compiler
 * forget the name `Plain`, which an editor would show instead of the object.
 */
export type Plain<Type> = { [Key in keyof Type]: Type[Key] } & {};

type Fields = Readonly<Record<string, Schema<unknown>>>;
type Json = Readonly<Record<string, unknown>>;

/** A property that a record may lack. Undefined counts as absent. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<Value>(schema: Schema<Value>): OptionalSchema<Value> {
  return { ...schema, isOptional: true, shape: { kind: "optional", of: schema } };
}

/** A property that is made of others: it may come along, and is neither stored nor reported as a change. */
/* @__NO_SIDE_EFFECTS__ */
export function derived<Value>(schema: Schema<Value>): OptionalSchema<Value> {
  return { ...schema, isOptional: true, shape: { kind: "derived", of: schema } };
}

/** `derived` of what is made anew, so that whatever comes along is not looked at. The schema says what is made. */
/* @__NO_SIDE_EFFECTS__ */
export function remade(schema: Schema<unknown>): OptionalSchema<unknown> {
  return { ...derived(anything), shape: { kind: "derived", of: schema, isUnread: true } };
}

/**
 * An object with exactly these properties, optional ones apart. A missing and an unknown property are issues. The
 * prototype plays no part.
 */
/* @__NO_SIDE_EFFECTS__ */
export function record<Shape extends object>(fields: SchemasOf<Shape>): Schema<Shape> {
  return recordSchema<Shape>(fields, false);
}

/** An object with some of these properties; what is absent or undefined stays absent. An unknown property is an issue. */
/* @__NO_SIDE_EFFECTS__ */
export function partial<Shape extends object>(fields: SchemasOf<Shape>): Schema<Partial<Shape>> {
  return recordSchema<Partial<Shape>>(fields, true);
}

/** As `partial`, what is absent being filled in from the defaults. */
/* @__NO_SIDE_EFFECTS__ */
export function withDefaults<Shape extends object>(fields: SchemasOf<Shape>, defaults: Shape): Schema<Shape> {
  const given = partial(fields);
  return {
    ...given,
    read(value, reading) {
      const read = given.read(value, reading);
      return read === undefined ? undefined : { ...defaults, ...read };
    },
  };
}

/* @__NO_SIDE_EFFECTS__ */
function recordSchema<Shape extends object>(fields: Fields, isPartial: boolean): Schema<Shape> {
  const entries = Object.entries(fields);
  const plan = planOf(fields, isPartial);
  const writes = entries.some(([, schema]) => isStoredOtherwise(schema));
  return {
    expected: "an object",
    shape: { kind: "record", fields, isPartial },
    read(value, reading) {
      if (!isRecord(value)) return fault(reading, "ST3", "invalidType", "an object", value);
      const faultsBefore = reading.faults;
      const isKept = reading.isOwned && isInOrder(value, plan);
      const shape = isKept ? readInPlace(value, plan, reading) : readCopy(value, plan, reading);
      return reading.faults > faultsBefore ? undefined : (shape as Shape);
    },
    ...(writes && { write: (value) => writeFields(value as Json, entries) }),
  };
}

/** The properties of a record, in their order. */
interface Plan {
  readonly fields: Fields;
  readonly names: readonly string[];
  readonly schemas: readonly Schema<unknown>[];
  /** Whether the property of that place may be absent. */
  readonly mayLack: readonly boolean[];
  /** What a copy begins as. */
  readonly begun: Json;
}

/* @__NO_SIDE_EFFECTS__ */
function planOf(fields: Fields, isPartial: boolean): Plan {
  const schemas = Object.values(fields);
  const mayLack = schemas.map((schema) => isPartial || own(schema, "isOptional") === true);
  const begun = mayLack.includes(true) ? {} : emptied(fields);
  return { fields, names: Object.keys(fields), schemas, mayLack, begun };
}

/**
 * What the record begins as where it is to have every property. Clever for speed: an object that gets more than a dozen
 * properties one by one becomes a hash table of its own. A copy of this one has them all from the start: a tenant of 30,000
 * teammates and assets takes 30 MB instead of 51. It is frozen, as a copy of what is not takes five times as long to freeze.
 */
/* @__NO_SIDE_EFFECTS__ */
function emptied(fields: Fields): Json {
  return Object.freeze(Object.fromEntries(Object.keys(fields).map((key) => [key, undefined])));
}

function readCopy(value: Json, plan: Plan, reading: Reading): Json {
  const { fields, names, schemas, mayLack } = plan;
  const copy: Record<string, unknown> = { ...plan.begun };
  for (let place = 0; place < names.length; place += 1) {
    const [name, schema] = [names[place] as string, schemas[place] as Schema<unknown>];
    reading.path.push(name);
    const part = Object.hasOwn(value, name) ? value[name] : undefined;
    if (part !== undefined) copy[name] = schema.read(part, reading);
    else if (mayLack[place] !== true) addMissing(schema, reading);
    reading.path.pop();
  }
  addUnknown(value, fields, reading);
  return copy;
}

/** Whether plain data has these properties in their order, and no other. */
function isInOrder(value: Json, { names, mayLack }: Plan): boolean {
  let place = 0;
  for (const name in value) {
    while (names[place] !== name) {
      if (mayLack[place] !== true) return false;
      place += 1;
    }
    place += 1;
  }
  while (mayLack[place] === true) place += 1;
  return place === names.length;
}

/**
 * Reads a record that is its own canonical copy. Clever for speed: nothing is copied, as nearly every property is canonical
 * already. The text of a tenant of 100,000 people takes half the time this way.
 */
function readInPlace(value: Json, { names, schemas }: Plan, reading: Reading): Json {
  let place = 0;
  for (const name in value) {
    while (names[place] !== name) place += 1;
    const part = value[name];
    reading.path.push(name);
    const read = (schemas[place] as Schema<unknown>).read(part, reading);
    reading.path.pop();
    if (read !== part) (value as Record<string, unknown>)[name] = read;
    place += 1;
  }
  return value;
}

/** Whether the stored form of a property is not its value. */
function isStoredOtherwise(schema: Schema<unknown>): boolean {
  return own(schema, "write") !== undefined || schema.shape.kind === "derived";
}

function addMissing(schema: Schema<unknown>, reading: Reading): void {
  fault(reading, own(schema, "missingRule") ?? "ST3", "missingProperty", schema.expected, undefined);
}

/** Its value is never shown: it may be anything, a secret under a slip of the pen included. */
function addUnknown(value: Json, fields: Fields, reading: Reading): void {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key)) continue;
    tell(reading, () => {
      const path = [...reading.path, key];
      return issueOf("ST3", "unknownProperty", path, oneOfThese(fields), typeShown(value[key]));
    });
  }
}

function oneOfThese(fields: Fields): string {
  const names = Object.keys(fields);
  return names.length === 0 ? "no property" : `one of ${names.join(", ")}`;
}

function writeFields(value: Json, entries: readonly (readonly [string, Schema<unknown>])[]): Json {
  const stored: Record<string, unknown> = {};
  for (const [key, schema] of entries) {
    if (schema.shape.kind === "derived" || !Object.hasOwn(value, key)) continue;
    stored[key] = written(schema, value[key]);
  }
  return stored;
}

/** An object whose property `tag` says which of these records it is. */
/* @__NO_SIDE_EFFECTS__ */
export function variants<Shape extends object>(
  tag: keyof Shape & string,
  schemas: Readonly<Record<string, Schema<Shape>>>,
  unknownRule: RuleId = "ST3",
): Schema<Shape> {
  const expected = `one of ${Object.keys(schemas).join(", ")}`;
  const writes = Object.values(schemas).some((schema) => own(schema, "write") !== undefined);
  return {
    expected: "an object",
    shape: { kind: "variants", tag, variants: schemas },
    read(value, reading) {
      if (!isRecord(value)) return fault(reading, "ST3", "invalidType", "an object", value);
      const word = Object.hasOwn(value, tag) ? value[tag] : undefined;
      const schema = typeof word === "string" && Object.hasOwn(schemas, word) ? schemas[word] : undefined;
      if (schema !== undefined) return schema.read(value, reading);
      reading.path.push(tag);
      if (word === undefined) fault(reading, unknownRule, "missingProperty", expected, word);
      else fault(reading, unknownRule, "unknownVariant", expected, word);
      reading.path.pop();
      return undefined;
    },
    ...(writes && { write: (value) => written(schemas[value[tag] as string] as Schema<Shape>, value) }),
  };
}
