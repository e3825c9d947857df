import type { RuleId } from "../decision/rule.ts";
import { type Checked, type Issue, type IssueCode, issueOf, shown, typeShown } from "./issue.ts";

/**
 * The schema kit. A schema declares what a value from outside must be, once; from it follow the canonical copy or the
 * issues (`check`), the stored form (`written`), what changed between two values (`changesBetween`) and, by a script,
 * JSON Schema. A schema reads own properties only and answers whatever it is given.
 *
 * While it reads, a schema adds its issues to one `Reading` instead of returning them: a tenant has a hundred thousand
 * places, and nearly all of them are right.
 */
export interface Schema<Value> {
  /** What the value has to be, as it stands in an issue: `a boolean`. */
  readonly expected: string;
  /** The declaration as data, for whatever follows from it. */
  readonly shape: Shape;
  /** A record may lack the property. */
  readonly isOptional?: true;
  /** The rule that a record names where the property is missing; ST3 where left out. */
  readonly missingRule?: RuleId;
  /** The canonical copy. Undefined after at least one issue was added to the reading. */
  read(value: unknown, reading: Reading): Value | undefined;
  /** The value in its stored form; absent where that is the value itself. */
  write?(value: Value): unknown;
}

/**
 * A schema's declaration as data. `beyond` names what goes beyond these kinds: scripts/jsonSchema/beyond.ts says how JSON
 * Schema puts it, or that it cannot.
 */
export type Shape =
  | { readonly kind: "string"; readonly isNonEmpty?: boolean }
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly least: number; readonly most: number }
  | { readonly kind: "words"; readonly words: readonly (string | number)[] }
  | { readonly kind: "anything" }
  | { readonly kind: "nullable"; readonly of: Schema<unknown> }
  | { readonly kind: "optional"; readonly of: Schema<unknown> }
  | { readonly kind: "list"; readonly of: Schema<unknown> }
  /** Strings in an array or, unless stored, in one string with commas. `entry` says what each has to be. */
  | {
      readonly kind: "writtenList";
      readonly isStored: boolean;
      readonly entry: string;
      readonly beyond: string;
    }
  | { readonly kind: "ledger"; readonly of: Schema<unknown> }
  | { readonly kind: "record"; readonly fields: Fields; readonly isPartial: boolean }
  | { readonly kind: "variants"; readonly tag: string; readonly variants: Fields }
  /** Made of other parts: neither stored nor reported as a change. */
  | { readonly kind: "derived"; readonly of: Schema<unknown> }
  | { readonly kind: "refined"; readonly of: Schema<unknown>; readonly beyond: string };

type Fields = Readonly<Record<string, Schema<unknown>>>;

/** The value that a schema declares. */
export type ValueOf<Declared> = Declared extends Schema<infer Value> ? Value : never;

/** One walk through a value: where it stands, and what it has found. */
export interface Reading {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  /** What stands here is a secret: issues tell its type only. */
  isSecret: boolean;
}

/** Adds an issue where the reading stands. Returns undefined, as a schema does that cannot read a value. */
export function fault(
  reading: Reading,
  rule: RuleId,
  code: IssueCode,
  expected: string,
  received: unknown,
): undefined {
  const receivedText = reading.isSecret ? typeShown(received) : shown(received);
  reading.issues.push(issueOf(rule, code, [...reading.path], expected, receivedText));
}

/** `fault` at a place below the one where the reading stands. */
export function faultAt(
  reading: Reading,
  path: readonly (string | number)[],
  rule: RuleId,
  code: IssueCode,
  expected: string,
  received: unknown,
): undefined {
  reading.path.push(...path);
  fault(reading, rule, code, expected, received);
  reading.path.length -= path.length;
}

/** The canonical copy of a value, or everything that is wrong with it (ST3). */
export function check<Value>(schema: Schema<Value>, value: unknown): Checked<Value> {
  const reading: Reading = { path: [], issues: [], isSecret: false };
  const read = schema.read(value, reading);
  const [first, ...rest] = reading.issues;
  return first === undefined ? { value: read as Value } : { issues: [first, ...rest] };
}

/** The value in its stored form: plain JSON without anything that is derived from the rest. */
export function written<Value>(schema: Schema<Value>, value: Value): unknown {
  return schema.write === undefined ? value : schema.write(value);
}

/** The schema with a further check, which adds issues where a value of the right form is still wrong. */
/* @__NO_SIDE_EFFECTS__ */
export function refine<Value>(
  schema: Schema<Value>,
  /** The name of the check, as `scripts/jsonSchema/beyond.ts` describes it. */
  beyond: string,
  checkFurther: (value: Value, reading: Reading) => void,
): Schema<Value> {
  return {
    ...schema,
    shape: { kind: "refined", of: schema, beyond },
    read(value, reading) {
      const issuesBefore = reading.issues.length;
      const read = schema.read(value, reading);
      if (reading.issues.length > issuesBefore) return undefined;
      checkFurther(read as Value, reading);
      return reading.issues.length > issuesBefore ? undefined : read;
    },
  };
}

/** The schema with the name of one more check, which is made elsewhere: beside other entries or other parts. */
/* @__NO_SIDE_EFFECTS__ */
export function withBeyond<Value>(schema: Schema<Value>, beyond: string): Schema<Value> {
  return { ...schema, shape: { kind: "refined", of: schema, beyond } };
}

/** The schema of what is made of another schema's values, and the way back to the stored form. */
/* @__NO_SIDE_EFFECTS__ */
export function transform<Stored, Value>(
  schema: Schema<Stored>,
  beyond: string,
  make: (stored: Stored, reading: Reading) => Value | undefined,
  store: (value: Value) => unknown,
): Schema<Value> {
  return {
    expected: schema.expected,
    shape: { kind: "refined", of: schema, beyond },
    read(value, reading) {
      const issuesBefore = reading.issues.length;
      const read = schema.read(value, reading);
      return reading.issues.length > issuesBefore ? undefined : make(read as Stored, reading);
    },
    write: store,
  };
}
