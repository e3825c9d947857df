import type { Schema, Shape } from "../src/kernel/schema/schema.ts";
import { instant } from "../src/kernel/schema/scalars.ts";
import { newUserProfile, userProfile } from "../src/userProfiles/checkUserProfile.ts";
import { actorSchema } from "../src/vocabulary/actor.ts";
import { displayName } from "../src/vocabulary/displayName.ts";
import { workspaceSchema } from "../src/vocabulary/workspaceSchema.ts";

/** A field of a command, or a part of one, such as `settings.base`. */
export interface FieldRow {
  readonly name: string;
  /** What it holds, in markdown. */
  readonly value: string;
  readonly doc: string | undefined;
}

type DocsOf = (names: readonly string[]) => ReadonlyMap<string, string>;

/** What is explained once, by what its schema declares. */
const explained = new Map<Shape, string>([
  [workspaceSchema.shape, "a [workspace](#workspaces)"],
  [actorSchema.shape, "an [actor](#actors)"],
  [displayName.shape, "a [name](#names)"],
  [instant.shape, "number: epoch milliseconds"],
  [userProfile.shape, "a [user profile](../schemas/settings/userProfile.json)"],
  [newUserProfile.shape, "a [user profile](../schemas/settings/userProfile.json) with a new id"],
]);

/** The rows of a field: itself, and what it is made of. */
export function rowsOf(
  name: string,
  schema: Schema<unknown>,
  doc: string | undefined,
  docsOf: DocsOf,
): readonly FieldRow[] {
  const row = { name, value: `${schema.isOptional === true ? "optional; " : ""}${valueOf(schema)}`, doc };
  const parts = partsOf(schema);
  if (parts === undefined) return [row];
  const docs = docsOf(Object.keys(parts.fields));
  const rows = Object.entries(parts.fields).flatMap(([part, each]) =>
    rowsOf(`${name}.${part}`, parts.isPartial ? { ...each, isOptional: true } : each, docs.get(part), docsOf),
  );
  return [row, ...rows];
}

function partsOf({ shape }: Schema<unknown>): Extract<Shape, { readonly kind: "record" }> | undefined {
  if (explained.has(shape)) return undefined;
  if (shape.kind === "refined" || shape.kind === "optional") return partsOf(shape.of);
  return shape.kind === "record" ? shape : undefined;
}

/** What a value has to be. A kind of shape that is missing here does not compile. */
function valueOf(schema: Schema<unknown>): string {
  const { shape, expected } = schema;
  const known = explained.get(shape);
  if (known !== undefined) return known;
  switch (shape.kind) {
    case "boolean":
      return "boolean";
    case "string":
      return shape.names === undefined ? "string" : `string: ${named(shape.names)}`;
    case "integer":
      return `number: ${expected}`;
    case "words":
      return shape.words.map((word) => `\`${JSON.stringify(word)}\``).join(", ");
    case "nullable":
      return `${valueOf(shape.of)}, or \`null\``;
    case "optional":
    case "derived":
      return valueOf(shape.of);
    case "list":
      return `array of ${valueOf(shape.of)}`;
    case "writtenList":
      return `array of strings, or one string with commas: each ${shape.entry}`;
    case "refined":
      if (shape.of.shape.kind !== "string") return valueOf(shape.of);
      return expected.startsWith("a string") ? expected : `string: ${expected}`;
    case "record":
      return "object";
    case "anything":
    case "ledger":
    case "variants":
      return expected;
  }
}

/** How the page calls what a string names. */
const things: Readonly<Record<string, string>> = {
  bouncedAddress: "an address on the bounce list",
  mailbox: "an e-mail address",
};

function named({ thing, which }: { readonly thing: string; readonly which: "existing" | "new" }): string {
  const words = thing.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const article = /^[aeio]/.test(words) ? "an" : "a";
  return things[thing] ?? (which === "new" ? `the id of a new ${words}` : `the id of ${article} ${words}`);
}
