import { own } from "./guards.ts";
import type { NonEmpty } from "../decision/nonEmpty.ts";
import type { RuleId } from "../decision/rule.ts";
import {
  type Checked,
  type Issue,
  type IssueCode,
  issueOf,
  mostIssues,
  shown,
  tooManyIssues,
  typeShown,
} from "./issue.ts";

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
  /** Whether issues tell of a value only its type. */
  readonly isSecret?: true;
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
  | { readonly kind: "string"; readonly isNonEmpty?: boolean; readonly names?: Named }
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly least: number; readonly most: number }
  | { readonly kind: "words"; readonly words: readonly (string | number)[] }
  | { readonly kind: "anything" }
  | { readonly kind: "nullable"; readonly of: Schema<unknown> }
  | { readonly kind: "optional"; readonly of: Schema<unknown> }
  /** `most` is the largest length of an array, here and below. */
  | { readonly kind: "list"; readonly of: Schema<unknown>; readonly most: number }
  /** Strings in an array or, unless stored, in one string with commas. `entry` says what each has to be, `names` what it names. */
  | {
      readonly kind: "writtenList";
      readonly isStored: boolean;
      readonly entry: string;
      readonly beyond: string;
      readonly names?: Named | undefined;
      readonly most: number;
    }
  /** `order` is the number by which a slice looks for the entry that comes first. */
  | {
      readonly kind: "ledger";
      readonly of: Schema<unknown>;
      readonly most: number;
      order?(entry: unknown): number;
    }
  | { readonly kind: "record"; readonly fields: Fields; readonly isPartial: boolean }
  | { readonly kind: "variants"; readonly tag: string; readonly variants: Fields }
  /** Made of other parts: neither stored nor reported as a change. Where it is unread, whatever comes along is let pass. */
  | { readonly kind: "derived"; readonly of: Schema<unknown>; readonly isUnread?: true }
  | { readonly kind: "refined"; readonly of: Schema<unknown>; readonly beyond: string };

type Fields = Readonly<Record<string, Schema<unknown>>>;

/**
 * What a string names, for whatever makes values or explains them. No schema asks whether the thing exists: the rules do,
 * with the tenant at hand.
 */
export interface Named {
  /** A word of the domain, such as `teammate`. */
  readonly thing: string;
  /** One that is there already, or one that is to be made. */
  readonly which: "existing" | "new";
}

/** The value that a schema declares. */
export type ValueOf<Declared> = Declared extends Schema<infer Value> ? Value : never;

/** One walk through a value: where it stands, and what it has found. */
export interface Reading {
  readonly path: (string | number)[];
  /** The first faults, at most `mostIssues`. */
  readonly issues: Issue[];
  /** How many faults there are, those without an issue included. */
  faults: number;
  /** What stands here is a secret: issues tell its type only. */
  isSecret: boolean;
  /**
   * What is read was just made of a JSON text, and nobody else has it. So it is plain data, and each record and array of it
   * becomes the canonical copy itself. It is read once: the second time, it might be frozen.
   */
  isOwned: boolean;
  /** Where notes are taken of what is right, but worth knowing (`kept`). Undefined where nobody asks. */
  readonly notes: Reading | undefined;
}

/** Adds an issue where the reading stands. Returns undefined, as a schema does that cannot read a value. */
export function fault(
  reading: Reading,
  rule: RuleId,
  code: IssueCode,
  expected: string,
  received: unknown,
): undefined {
  // Without the closure that `tell` takes, as an array of a million wrong items has a million faults.
  if (reading.issues.length >= mostIssues) {
    reading.faults += 1;
    return undefined;
  }
  tell(reading, () => {
    const receivedText = reading.isSecret ? typeShown(received) : shown(received);
    return issueOf(rule, code, [...reading.path], expected, receivedText);
  });
}

/** Counts a fault. Only the first ones become issues: the others cost next to nothing (ST3). */
export function tell(reading: Reading, issue: () => Issue): void {
  reading.faults += 1;
  if (reading.issues.length < mostIssues) reading.issues.push(issue());
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
  return checkAlong(schema, value, newReading());
}

/** `check` in a reading that may have found faults already. */
export function checkAlong<Value>(
  schema: Pick<Schema<Value>, "read">,
  value: unknown,
  reading: Reading,
): Checked<Value> {
  const read = readTo(schema, value, reading);
  if (reading.faults === 0) return { value: read as Value };
  // The first fault is always an issue.
  return { issues: issuesIn(reading) as NonEmpty<Issue> };
}

/** The issues of a reading; the last one says how many were left out. */
export function issuesIn({ issues, faults }: Reading): readonly Issue[] {
  return faults === issues.length ? issues : [...issues, tooManyIssues(faults - issues.length)];
}

/** What cannot be read, because a getter or a proxy throws, is an issue where it stands, and the last one (ST3). */
function readTo<Value>(
  schema: Pick<Schema<Value>, "read">,
  value: unknown,
  reading: Reading,
): Value | undefined {
  try {
    return schema.read(value, reading);
  } catch {
    tell(reading, () => {
      return issueOf("ST3", "unreadable", [...reading.path], "a value that can be read", "an exception");
    });
    return undefined;
  }
}

export function newReading(): Reading {
  return { path: [], issues: [], faults: 0, isSecret: false, isOwned: false, notes: undefined };
}

/** The value in its stored form: plain JSON without anything that is derived from the rest. */
export function written<Value>(schema: Schema<Value>, value: Value): unknown {
  const write = own(schema, "write");
  return write === undefined ? value : write(value);
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
      const faultsBefore = reading.faults;
      const read = schema.read(value, reading);
      if (reading.faults > faultsBefore) return undefined;
      checkFurther(read as Value, reading);
      return reading.faults > faultsBefore ? undefined : read;
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
      const faultsBefore = reading.faults;
      const read = schema.read(value, reading);
      return reading.faults > faultsBefore ? undefined : make(read as Stored, reading);
    },
    write: store,
  };
}
