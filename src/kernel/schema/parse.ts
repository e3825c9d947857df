import { frozen } from "../json/frozen.ts";
import type { Checked } from "./issue.ts";
import { issueOf, typeShown } from "./issue.ts";
import { check, type Schema } from "./schema.ts";

/** A value from outside, or the JSON text of one: canonical and frozen, or everything that is wrong with it (ST1, ST3). */
export function parse<Value>(schema: Schema<Value>, input: unknown): Checked<Value> {
  const { value, issues } = typeof input === "string" ? jsonOf(input) : { value: input };
  return issues === undefined ? frozen(check(schema, value)) : { issues };
}

function jsonOf(text: string): Checked<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { issues: [issueOf("ST3", "invalidJson", [], "a JSON text", typeShown(text))] };
  }
}
