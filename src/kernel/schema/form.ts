import { type Checked, type Issue, issuesUnder, rejected, unlessIssues } from "./checked.ts";
import { isRecord } from "./fields.ts";
import { frozen } from "../json/frozen.ts";
import { isInstant } from "../time/instant.ts";

/**
 * What a value from outside has to be (ST3): its canonical copy, or all issues with their paths. A form reads own
 * properties only, never goes deeper than it is itself, and answers whatever it is given.
 */
export type Form<Value> = (value: unknown) => Checked<Value>;

/** One of these words, compared exactly. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Word extends string | number>(...words: readonly Word[]): Form<Word> {
  return wordIn(words);
}

/** One word of a list. Where the list is a constant: bundlers keep a call that spreads it. */
/* @__NO_SIDE_EFFECTS__ */
export function wordIn<Word extends string | number>(words: readonly Word[]): Form<Word> {
  return (value) =>
    words.includes(value as Word)
      ? { value: value as Word }
      : rejected("ST3", `one of ${words.map((word) => JSON.stringify(word)).join(", ")}`);
}

export function text(value: unknown): Checked<string> {
  return typeof value === "string" ? { value } : rejected("ST3", "a text");
}

/** ST5: any text that is not empty. */
export function id(value: unknown): Checked<string> {
  return typeof value === "string" && value !== "" ? { value } : rejected("ST5", "a text that is not empty");
}

/** Epoch milliseconds, whole. */
export function instant(value: unknown): Checked<number> {
  return isInstant(value) && Number.isInteger(value)
    ? { value: value + 0 }
    : rejected("ST10", "whole epoch milliseconds within ±8.64e15");
}

// Made once: of very many records, most lists are empty, and most of what may be null is.
const noItems: Checked<readonly never[]> = frozen({ value: [] });
const nothing: Checked<null> = frozen({ value: null });

/** The value, or null where there is none. */
/* @__NO_SIDE_EFFECTS__ */
export function orNull<Value>(form: Form<Value>): Form<Value | null> {
  return (value) => (value === null ? nothing : form(value));
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<Value>(form: Form<Value>): Form<readonly Value[]> {
  return (value) => {
    if (!Array.isArray(value)) return rejected("ST3", "a list");
    if (value.length === 0) return noItems;
    const items: Value[] = [];
    const issues: Issue[] = [];
    for (let position = 0; position < value.length; position += 1) {
      const item = form(value[position]);
      if (item.issues === undefined) items.push(item.value);
      else for (const issue of issuesUnder(position, item)) issues.push(issue);
    }
    return unlessIssues(items, issues);
  };
}

/** A record of exactly these properties. One that is missing, or that nobody knows, is an issue. */
/* @__NO_SIDE_EFFECTS__ */
export function recordOf<Shape extends object>(forms: {
  readonly [Key in keyof Shape]-?: Form<Shape[Key]>;
}): Form<Shape> {
  const fields = Object.entries<Form<unknown>>(forms);
  return (value) => {
    if (!isRecord(value)) return rejected("ST3", "a record");
    const shape: Record<string, unknown> = {};
    const issues: Issue[] = [];
    for (const [key, form] of fields) {
      const field = form(Object.hasOwn(value, key) ? value[key] : undefined);
      if (field.issues === undefined) shape[key] = field.value;
      else for (const issue of issuesUnder(key, field)) issues.push(issue);
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(forms, key)) issues.push({ rule: "ST3", path: [key], message: "no such property" });
    }
    return unlessIssues(shape as Shape, issues);
  };
}

/** A record whose property `tag` says which of these forms it has. */
/* @__NO_SIDE_EFFECTS__ */
export function variantOf<Shape extends object>(
  tag: string,
  forms: Readonly<Record<string, Form<Shape>>>,
): Form<Shape> {
  return (value) => {
    if (!isRecord(value)) return rejected("ST3", "a record");
    const word = Object.hasOwn(value, tag) ? value[tag] : undefined;
    const form = typeof word === "string" && Object.hasOwn(forms, word) ? forms[word] : undefined;
    return form === undefined ? rejected("ST6", `one of ${Object.keys(forms).join(", ")}`, tag) : form(value);
  };
}
