import { frozen } from "../json/frozen.ts";
import { inheritsNothing } from "../json/inheritsNothing.ts";
import { hasLostName } from "../text/hasLostName.ts";
import { forEachRepeatedName } from "../text/repeatedNames.ts";
import { type Checked, type IssuePath, issueOf, typeShown } from "./issue.ts";
import { checkAlong, newReading, type Reading, type Schema, tell } from "./schema.ts";

// In a text, an object that has two properties of one name is an issue, which comes before those of the value (ST3).

/**
 * A value from outside, or the JSON text of one: canonical and frozen, or what is wrong with it (ST1, ST3). `reading` is a
 * new one.
 */
export function parse<Value>(
  schema: Schema<Value>,
  input: unknown,
  reading: Reading = newReading(),
): Checked<Value> {
  // Nothing else of the schema is asked for: one that is made when it is first used need not be copied each time.
  return frozen(checkAlong({ read: (value, at) => readEither(schema, value, at) }, input, reading));
}

/** The schema of a part that also comes as a JSON text. */
export function orJsonText<Value>(schema: Schema<Value>): Schema<Value> {
  return {
    ...schema,
    read: (value, reading) => readEither(schema, value, reading),
  };
}

function readEither<Value>(schema: Schema<Value>, value: unknown, reading: Reading): Value | undefined {
  return typeof value === "string" ? readText(schema, value, reading) : schema.read(value, reading);
}

function readText<Value>(schema: Schema<Value>, text: string, reading: Reading): Value | undefined {
  const place = [...reading.path];
  const json = jsonOf(text);
  if (json === undefined) {
    tell(reading, () => issueOf("ST3", "invalidJson", place, "a JSON text", typeShown(text)));
    return undefined;
  }
  if (hasLostName(text, json.value)) tellRepeatedNames(text, place, reading);
  const { isOwned } = reading;
  reading.isOwned = inheritsNothing();
  const read = schema.read(json.value, reading);
  reading.isOwned = isOwned;
  return read;
}

function tellRepeatedNames(text: string, place: IssuePath, reading: Reading): void {
  forEachRepeatedName(text, (path) => {
    tell(reading, () =>
      issueOf(
        "ST3",
        "repeatedProperty",
        [...place, ...path()],
        "each property of an object once",
        "it again",
      ),
    );
  });
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
