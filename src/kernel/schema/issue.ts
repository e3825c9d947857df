import type { NonEmpty } from "../decision/nonEmpty.ts";
import type { RuleId } from "../decision/rule.ts";
import { isRecord } from "./guards.ts";

/** The kind of fault. Each kind has one rule and one wording, wherever it occurs; `invalidValue` breaks the rule it names. */
export type IssueCode =
  /** The text is not JSON (ST3). */
  | "invalidJson"
  /** A getter or a proxy threw an exception when it was read. Nothing after it is read (ST3). */
  | "unreadable"
  /** Not an object, an array, a string … where one is expected (ST3 for objects and arrays, ST10 for the rest). */
  | "invalidType"
  /** A required property is absent or undefined (ST3). */
  | "missingProperty"
  /** A property that the schema does not know (ST3). */
  | "unknownProperty"
  /** The property that tells variants apart names none of them (ST3; of a command's type, ST6). */
  | "unknownVariant"
  /** An object in a JSON text has two properties of this name (ST3). */
  | "repeatedProperty"
  /** An array with more items than it can have. Its items are not looked at (ST3). */
  | "tooLong"
  /** The last issue, if there are more than 100: `received` says how many were left out (ST3). */
  | "tooMany"
  /** The right type, but a value that the rule refuses. */
  | "invalidValue"
  /** Something else of the same list has this id or address already. */
  | "duplicate"
  /** It refers to something that is not there (ST11). */
  | "unknownReference"
  /** The stored form of a newer library, or none (ST4). */
  | "unsupportedVersion";

/** Keys and positions from the outside in; empty for the value as a whole. */
export type IssuePath = readonly (string | number)[];

/** What is wrong with one place of a value from outside. An issue of Standard Schema, with more to it. */
export interface Issue {
  readonly rule: RuleId;
  readonly code: IssueCode;
  readonly path: IssuePath;
  /** What the place has to hold, such as `a boolean`. */
  readonly expected: string;
  /** What it holds, shortened. Of a secret or an unknown property, its type only. */
  readonly received: string;
  /** Both as a sentence, in English. Of some notes (ST20), what they mean and what helps instead. */
  readonly message: string;
}

/** The canonical value, or everything that is wrong with the one given. Never both. */
export type Checked<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: NonEmpty<Issue> };

/** Whether a value was refused. Only an own property tells: another library may have given every object `issues`. */
export function hasIssues(checked: Checked<unknown>): checked is { readonly issues: NonEmpty<Issue> } {
  return Object.hasOwn(checked, "issues");
}

/** The issue with its message. */
export function issueOf(
  rule: RuleId,
  code: IssueCode,
  path: IssuePath,
  expected: string,
  received: string,
): Issue {
  return { rule, code, path, expected, received, message: messageFor(code, expected, received) };
}

function messageFor(code: IssueCode, expected: string, received: string): string {
  if (code === "missingProperty") return `Missing property: expected ${expected}`;
  if (code === "unknownProperty") return `Unknown property: expected ${expected}`;
  if (code === "repeatedProperty") return `Repeated property: expected ${expected}`;
  return `Expected ${expected}, received ${received}`;
}

/** So many issues are told at most, and one more that says how many were left out (ST3). */
export const mostIssues = 100;

/** The last issue, for those that are not told. */
export function tooManyIssues(leftOut: number): Issue {
  return issueOf("ST3", "tooMany", [], `at most ${mostIssues} issues`, `${leftOut} more`);
}

const longestShown = 40;

/** A value in a few characters: primitives as JSON writes them, long strings cut, everything else by its type. */
export function shown(value: unknown): string {
  if (typeof value === "string") {
    return value.length <= longestShown
      ? JSON.stringify(value)
      : `${JSON.stringify(value.slice(0, longestShown))}…`;
  }
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeShown(value);
}

/** The type of a value, for values that an issue must not repeat. */
export function typeShown(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return `a ${typeof value}`;
  // A Map or a Date is no object to a schema: `received an object` would say nothing.
  return isRecord(value) ? "an object" : `an object of type ${tagOf(value)}`;
}

/** `Map` of a Map. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
