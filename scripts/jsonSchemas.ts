import { hasVisible } from "../src/kernel/text/characters.ts";
import { commandTypes } from "../src/tenant/command.ts";
import { bodySchemaByType, schemaByType } from "../src/tenant/commandSchemas.ts";
import { schemaVersion } from "../src/tenant/anyVersion.ts";
import { type DocComments, docComments } from "./jsonSchema/docComments.ts";
import { type SchemaFile, schemaFiles, sharedParts } from "./jsonSchema/files.ts";
import { described, type FileParts, inlined } from "./jsonSchema/jsonSchemaOf.ts";
import { jsonSchemaPage } from "./jsonSchema/page.ts";
import type { JsonSchema } from "./jsonSchema/keywords.ts";
import { vectorsSchema } from "./jsonSchema/vectorsSchema.ts";

/** Names the files. It is no address: nothing is served there. */
export const namespace = `https://tenant-policy.dev/schemas/v${schemaVersion}/`;

/** The JSON Schemas of the library and the page about them, by path from the root of the repository. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const comments = docComments();
  const files = schemaFiles(comments);
  const fieldDocs = docsOfFields(comments);
  const texts = files.map(
    (file) => [`schemas/${file.path}`, textOf(jsonSchemaFile(file, comments, fieldDocs))] as const,
  );
  return new Map([
    ...texts,
    ["schemas/vectors.json", textOf({ ...nameOf("vectors.json"), ...vectorsSchema })],
    ["docs/json-schema.md", jsonSchemaPage(files, namespace)],
  ]);
}

/** The whole of a file is written out, also where it is a part of other files. */
function jsonSchemaFile(
  file: SchemaFile,
  comments: DocComments,
  fieldDocs: FileParts["fieldDocs"],
): JsonSchema {
  const { path, title, description, schema } = file;
  const named = new Map([...sharedParts, ...file.parts].map((part) => [part.schema.shape, part]));
  const defs = new Map<string, JsonSchema>();
  const whole = described(description, inlined(schema, [], { named, comments, fieldDocs, defs }));
  return {
    ...nameOf(path),
    title,
    ...whole,
    ...(defs.size > 0 && { $defs: Object.fromEntries(defs) }),
  };
}

function nameOf(path: string): JsonSchema {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $id: `${namespace}${path}` };
}

function docsOfFields(comments: DocComments): FileParts["fieldDocs"] {
  return new Map(
    commandTypes.flatMap((type) =>
      [schemaByType, bodySchemaByType].flatMap((schemas) => {
        const shape = schemas[type]?.shape;
        return shape === undefined ? [] : [[shape, comments.ofFields(type)] as const];
      }),
    ),
  );
}

/** In a pattern, such characters would hide or reorder the text around them. */
function escapedUnlessVisible(character: string): string {
  if (hasVisible(character)) return character;
  const units = Array.from({ length: character.length }, (_, place) => character.charCodeAt(place));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

const scalar = String.raw`(?:"(?:[^"\\]|\\.)*"|-?[0-9]+)`;
const listOfScalars = new RegExp(String.raw`\[\n *(${scalar}(?:,\n *${scalar})*)\n *\]`, "g");

/** Lists of words and numbers stand on one line. */
function textOf(schema: JsonSchema): string {
  const text = JSON.stringify(schema, null, 2).replace(/[^\0-\x7e]/gu, escapedUnlessVisible);
  return `${text.replace(listOfScalars, (_, items: string) => `[${items.replace(/,\n */g, ", ")}]`)}\n`;
}
