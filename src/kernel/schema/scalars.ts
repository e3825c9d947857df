import { own } from "./guards.ts";
import type { RuleId } from "../decision/rule.ts";
import { isInstant } from "../time/instant.ts";
import { fault, type Named, type Schema, written } from "./schema.ts";

export const anything: Schema<unknown> = {
  expected: "any value",
  shape: { kind: "anything" },
  read: (value) => value,
};

export const boolean: Schema<boolean> = {
  expected: "a boolean",
  shape: { kind: "boolean" },
  read: (value, reading) =>
    typeof value === "boolean" ? value : fault(reading, "ST10", "invalidType", "a boolean", value),
};

export const string: Schema<string> = {
  expected: "a string",
  shape: { kind: "string" },
  read: (value, reading) =>
    typeof value === "string" ? value : fault(reading, "ST10", "invalidType", "a string", value),
};

/** Any non-empty string, compared exactly (ST5). */
export const id: Schema<string> = {
  expected: "a non-empty string",
  shape: { kind: "string", isNonEmpty: true },
  read: (value, reading) =>
    typeof value === "string" && value !== ""
      ? value
      : fault(reading, "ST5", codeFor(value, "string"), "a non-empty string", value),
};

/** The same strings, with what they name. */
/* @__NO_SIDE_EFFECTS__ */
export function naming(thing: string, which: Named["which"], schema: Schema<string>): Schema<string> {
  const { shape } = schema;
  return shape.kind === "string" ? { ...schema, shape: { ...shape, names: { thing, which } } } : schema;
}

/** Whole epoch milliseconds that a `Date` can hold (ST10). */
export const instant: Schema<number> = {
  expected: "a whole number of epoch milliseconds within ±8.64e15",
  shape: { kind: "integer", least: -8.64e15, most: 8.64e15 },
  read(value, reading) {
    // Adding 0 makes 0 of -0, which JSON does not keep.
    if (isInstant(value) && Number.isInteger(value)) return value + 0;
    return fault(reading, "ST10", codeFor(value, "number"), instant.expected, value);
  },
};

/** A whole number within limits, in a unit such as `days`. A value outside them breaks the rule. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(
  rule: RuleId,
  unit: string,
  least = 0,
  most: number = Number.MAX_SAFE_INTEGER,
): Schema<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `, ${least} or more` : ` from ${least} to ${most}`;
  const expected = `a whole number of ${unit}${least === Number.MIN_SAFE_INTEGER ? "" : range}`;
  return {
    expected,
    shape: { kind: "integer", least, most },
    read(value, reading) {
      if (typeof value !== "number") return fault(reading, "ST10", "invalidType", expected, value);
      const isWithin = Number.isSafeInteger(value) && value >= least && value <= most;
      return isWithin ? value + 0 : fault(reading, rule, "invalidValue", expected, value);
    },
  };
}

/** The rule that a text breaks which cannot be read: always the same, or one that depends on the text. */
export type RuleFor = RuleId | ((text: string) => RuleId);

/** The rule that a text breaks. Null stands for what is no text. */
export function ruleFor(rule: RuleFor, text: string | null): RuleId {
  return typeof rule === "string" ? rule : rule(text ?? "");
}

/** A string that the function reads into its canonical form; null refuses it. `text` says what it names, if anything. */
/* @__NO_SIDE_EFFECTS__ */
export function canonical(
  rule: RuleFor,
  expected: string,
  beyond: string,
  read: (text: string) => string | null,
  text: Schema<string> = string,
): Schema<string> {
  return {
    expected,
    shape: { kind: "refined", of: text, beyond },
    read(value, reading) {
      if (typeof value !== "string") return fault(reading, "ST10", "invalidType", expected, value);
      return read(value) ?? fault(reading, ruleFor(rule, value), "invalidValue", expected, value);
    },
  };
}

/** One of these words, compared exactly. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<Word extends string | number>(words: readonly Word[]): Schema<Word> {
  const expected =
    words.length === 1
      ? JSON.stringify(words[0])
      : `one of ${words.map((word) => JSON.stringify(word)).join(", ")}`;
  return {
    expected,
    shape: { kind: "words", words },
    read: (value, reading) =>
      words.includes(value as Word)
        ? (value as Word)
        : fault(reading, "ST10", codeFor(value, typeof words[0]), expected, value),
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable<Value>(schema: Schema<Value>): Schema<Value | null> {
  return {
    expected: `${schema.expected}, or null`,
    shape: { kind: "nullable", of: schema },
    read: (value, reading) => (value === null ? null : schema.read(value, reading)),
    ...(own(schema, "write") !== undefined && {
      write: (value) => (value === null ? null : written(schema, value)),
    }),
  };
}

/** A value of which an issue shows the type only. */
/* @__NO_SIDE_EFFECTS__ */
export function secret<Value>(schema: Schema<Value>): Schema<Value> {
  return {
    ...schema,
    isSecret: true,
    read(value, reading) {
      const { isSecret } = reading;
      reading.isSecret = true;
      const read = schema.read(value, reading);
      reading.isSecret = isSecret;
      return read;
    },
  };
}

function codeFor(value: unknown, type: string): "invalidType" | "invalidValue" {
  return typeof value === type ? "invalidValue" : "invalidType";
}
