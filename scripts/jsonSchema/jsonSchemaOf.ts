import type { Schema, Shape } from "../../src/kernel/schema/schema.ts";
import { beyondOf } from "./beyond.ts";
import type { DocComments } from "./docComments.ts";
import { arrayOf, commaList, entryOf, stringOf } from "./grammars.ts";
import { array, type JsonSchema, object, oneOf, wholeNumber, withKeywords } from "./keywords.ts";

/** A part that becomes a definition of its own. */
export interface NamedPart {
  readonly name: string;
  readonly description: string;
}

/** What the JSON Schemas of one file share. */
export interface FileParts {
  /** By what the schema declares. */
  readonly named: ReadonlyMap<Shape, NamedPart>;
  readonly comments: DocComments;
  /** What is said of the fields of commands, by what their schemas declare. */
  readonly fieldDocs: ReadonlyMap<Shape, ReadonlyMap<string, string>>;
  /** The definitions so far. */
  readonly defs: Map<string, JsonSchema>;
}

/** The JSON Schema of a part: a reference where the part has a name. `path` leads to it, for the names of definitions. */
export function jsonSchemaOf(schema: Schema<unknown>, path: readonly string[], parts: FileParts): JsonSchema {
  const part = parts.named.get(schema.shape);
  if (part === undefined) return inlined(schema, path, parts);
  const { name, description } = part;
  return defined(name, parts, () => described(description, inlined(schema, [name], parts)));
}

/** A reference to a definition, which is made where it is not there yet. */
function defined(name: string, { defs }: FileParts, make: () => JsonSchema): JsonSchema {
  if (!defs.has(name)) {
    // It may refer to itself.
    defs.set(name, {});
    defs.set(name, make());
  }
  return { $ref: `#/$defs/${name}` };
}

/** The JSON Schema of a part, written out. A kind of shape that is missing here does not compile. */
export function inlined(schema: Schema<unknown>, path: readonly string[], parts: FileParts): JsonSchema {
  const { shape } = schema;
  switch (shape.kind) {
    case "anything":
      return {};
    case "boolean":
      return { type: "boolean" };
    case "string":
      return { type: "string", ...(shape.isNonEmpty === true && { minLength: 1 }) };
    case "integer":
      return { description: sentence(schema.expected), ...wholeNumber(shape.least, shape.most) };
    case "words":
      return oneOf(shape.words);
    case "nullable":
      return { anyOf: [jsonSchemaOf(shape.of, path, parts), { type: "null" }] };
    case "optional":
      return jsonSchemaOf(shape.of, path, parts);
    case "derived":
      return shape.isUnread === true ? {} : jsonSchemaOf(shape.of, path, parts);
    case "list":
      return array({ items: jsonSchemaOf(shape.of, path, parts), maxItems: shape.most });
    case "writtenList":
      return writtenList(shape, parts);
    case "ledger":
      return array({ items: nested(shape.of, shape.most, path, parts), maxItems: shape.most });
    case "record":
      return record(shape, path, parts);
    case "variants":
      return variants(shape, path, parts);
    case "refined":
      return refined(schema, shape, path, parts);
  }
}

type ShapeOf<Kind extends Shape["kind"]> = Extract<Shape, { readonly kind: Kind }>;

function writtenList(
  { beyond, entry, isStored, most: maxItems }: ShapeOf<"writtenList">,
  parts: FileParts,
): JsonSchema {
  const { grammar } = beyondOf(beyond);
  if (grammar === undefined || !("entry" in grammar)) throw new Error(`"${beyond}" is no grammar of entries`);
  const description = sentence(entry);
  const reference = defined(grammar.entry, parts, () => ({ description, ...entryOf(grammar) }));
  if (isStored) return { ...arrayOf(reference), maxItems };
  return {
    anyOf: [
      { ...arrayOf(reference), maxItems },
      { description: `At most ${maxItems} entries with commas between them.`, ...commaList(grammar) },
    ],
  };
}

/** An entry of a ledger, or an array of them: the library itself nests long ledgers. */
function nested(
  item: Schema<unknown>,
  maxItems: number,
  path: readonly string[],
  parts: FileParts,
): JsonSchema {
  const name = `${path.join(".")}.entry`;
  return defined(name, parts, () => ({
    description: "An entry, or an array of entries.",
    if: { type: "array" },
    then: array({ items: { $ref: `#/$defs/${name}` }, maxItems }),
    else: jsonSchemaOf(item, [...path, "entry"], parts),
  }));
}

function record(shape: ShapeOf<"record">, path: readonly string[], parts: FileParts): JsonSchema {
  const { fields, isPartial } = shape;
  const docs = parts.fieldDocs.get(shape) ?? parts.comments.ofProperties(Object.keys(fields));
  const properties = Object.entries(fields).map(([name, field]) => {
    return [name, described(docs.get(name), jsonSchemaOf(field, [...path, name], parts))] as const;
  });
  const required = Object.keys(fields).filter((name) => !isPartial && fields[name]?.isOptional !== true);
  return {
    ...object(Object.fromEntries(properties)),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** Each variant names its own tag, so that one of them fits at most. */
function variants(shape: ShapeOf<"variants">, path: readonly string[], parts: FileParts): JsonSchema {
  const { tag, variants: byTag } = shape;
  return {
    ...object({ [tag]: { type: "string", enum: Object.keys(byTag) } }),
    required: [tag],
    oneOf: Object.entries(byTag).map(([word, variant]) => jsonSchemaOf(variant, [...path, word], parts)),
  };
}

function refined(
  { expected }: Schema<unknown>,
  { beyond, of }: ShapeOf<"refined">,
  path: readonly string[],
  parts: FileParts,
): JsonSchema {
  const { grammar, says = {}, defs = {} } = beyondOf(beyond);
  for (const [name, definition] of Object.entries(defs)) parts.defs.set(name, definition);
  if (of.shape.kind !== "string") return withKeywords(jsonSchemaOf(of, path, parts), says);
  return {
    description: sentence(expected),
    ...(grammar === undefined ? { type: "string", ...says } : stringOf(grammar)),
  };
}

/** With a description before its own. */
export function described(text: string | undefined, schema: JsonSchema): JsonSchema {
  const { description, ...rest } = schema;
  const texts = [text, description].filter((each) => typeof each === "string");
  return texts.length === 0 ? rest : { description: texts.join(" "), ...rest };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
