import type { Schema } from "../../src/kernel/schema/schema.ts";
import type { IssuePath } from "../../src/kernel/schema/issue.ts";

/** How many arrays a list of entries may nest. */
const deepest = 10;

/** The names of what JSON Schema may not be able to say of the places along a path. */
export function beyondAlong(schema: Schema<unknown>, path: IssuePath): readonly string[] {
  const { shape } = schema;
  const [key, ...rest] = path;
  switch (shape.kind) {
    case "anything":
    case "boolean":
    case "string":
    case "integer":
    case "words":
      return [];
    case "nullable":
    case "optional":
      return beyondAlong(shape.of, path);
    case "derived":
      return shape.isUnread === true ? [] : beyondAlong(shape.of, path);
    case "list":
      return key === undefined ? [] : beyondAlong(shape.of, rest);
    case "writtenList":
      // Of its entries. What is wrong with the list as a whole JSON Schema can say.
      return key === undefined ? [] : [shape.beyond];
    case "refined":
      return [shape.beyond, ...beyondAlong(shape.of, path)];
    case "ledger":
      return alongLedger(shape.of, path);
    case "record": {
      const field = typeof key === "string" && Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      return field === undefined ? [] : beyondAlong(field, rest);
    }
    case "variants":
      return Object.values(shape.variants).flatMap((variant) => beyondAlong(variant, path));
  }
}

/** An entry stands under its position, of which a nested one has several, or under its id. */
function alongLedger(item: Schema<unknown>, path: IssuePath): readonly string[] {
  const field = path.findIndex((key) => typeof key === "string");
  const positions = field === -1 ? path.length : field;
  const within = path.slice(positions === 0 ? 1 : positions);
  return [
    "unique ids",
    ...(positions > deepest ? ["depth of nested lists"] : []),
    ...(path.length === 0 ? [] : beyondAlong(item, within)),
  ];
}
