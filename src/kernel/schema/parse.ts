import { frozen } from "../json/frozen.ts";
import { forEachRepeatedName } from "../text/repeatedNames.ts";
import { type Checked, issueOf, typeShown } from "./issue.ts";
import { check, checkAlong, newReading, type Reading, type Schema, tell } from "./schema.ts";

/**
 * A value from outside, or the JSON text of one: canonical and frozen, or what is wrong with it (ST1, ST3). In a text, an
 * object that has two properties of one name is an issue, which comes before those of the value.
 */
export function parse<Value>(schema: Schema<Value>, input: unknown): Checked<Value> {
  if (typeof input !== "string") return frozen(check(schema, input));
  const { value, issues } = jsonOf(input);
  if (issues !== undefined) return { issues };
  const reading = newReading();
  addRepeatedNames(input, reading);
  return frozen(checkAlong(schema, value, reading));
}

function jsonOf(text: string): Checked<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { issues: [issueOf("ST3", "invalidJson", [], "a JSON text", typeShown(text))] };
  }
}

function addRepeatedNames(text: string, reading: Reading): void {
  forEachRepeatedName(text, (path) => {
    tell(reading, () =>
      issueOf("ST3", "repeatedProperty", path(), "each property of an object once", "it again"),
    );
  });
}
