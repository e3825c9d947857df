import { instant } from "../kernel/schema/scalars.ts";
import { check, type Named, type Schema } from "../kernel/schema/schema.ts";
import type { CommandType } from "../tenant/command.ts";
import { bodySchemaByType } from "../tenant/commandSchemas.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";

/** The arguments that are tried in commands. */
export interface Arguments {
  /** What the field can name. */
  names(field: NamingField): readonly string[];
  readonly instants: readonly number[];
  workspaces(): readonly Workspace[];
  /** The values of a schema for which one is not enough, or of an optional one that is not left out; undefined of any other. */
  several(key: string, schema: Schema<unknown>, inner: ValuesOf): readonly unknown[] | undefined;
}

/** The values that are tried for a schema. */
export type ValuesOf = (key: string, schema: Schema<unknown>) => readonly unknown[];

/** A field of a command that names something. */
export interface NamingField extends Named {
  readonly key: string;
}

/** A command without its envelope. */
export type Body = Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, Schema<unknown>>>;

/**
 * Commands of this type, without their envelope: if any command of the type is accepted, one of these is. They have every
 * combination of names, workspaces, instants and words. Whatever else a command carries has one value, as no decision
 * depends on it: a text, a number, a switch. Of a list of words, decisions ask only whether it is empty. Of a user profile,
 * they ask for no more than it permits, so that one with no module is refused only where all are (UP25).
 */
export function candidatesOf(type: CommandType, given: Arguments): readonly Body[] {
  return valuesOf("", bodySchemaByType[type] as Schema<unknown>, given) as readonly Body[];
}

/** The field that says what commands of this type are about: the first one that names what has to be there. */
export function targetField(type: CommandType): NamingField | undefined {
  const fields = namingFields("", bodySchemaByType[type] as Schema<unknown>);
  return fields.find(({ which }) => which === "existing");
}

function namingFields(key: string, { shape }: Schema<unknown>): readonly NamingField[] {
  if ("of" in shape) return namingFields(key, shape.of);
  if ("fields" in shape) {
    return Object.entries(shape.fields).flatMap(([name, field]) => namingFields(name, field));
  }
  return shape.kind === "string" && shape.names !== undefined ? [{ ...shape.names, key }] : [];
}

/** For each schema of a text, one of these is right. */
const texts: readonly string[] = ["Any", "any.example", "any@any.example", "Etc/UTC"];

function valuesOf(key: string, schema: Schema<unknown>, given: Arguments): readonly unknown[] {
  const { shape } = schema;
  if (shape === workspaceSchema.shape) return given.workspaces();
  if (shape === instant.shape) return given.instants;
  const several = given.several(key, schema, (name, inner) => valuesOf(name, inner, given));
  if (several !== undefined) return several;
  if (shape.kind === "boolean") return [false];
  if (shape.kind === "integer") return [shape.least];
  if (shape.kind === "words") return shape.words;
  if (shape.kind === "string") {
    return shape.names === undefined ? texts : given.names({ ...shape.names, key });
  }
  if (shape.kind === "nullable") return [null, ...valuesOf(key, shape.of, given)];
  if (shape.kind === "list") return [valuesOf(key, shape.of, given).slice(0, 1), []];
  if (shape.kind === "refined") return refined(schema, valuesOf(key, shape.of, given));
  if (shape.kind === "record") return shape.isPartial ? [{}] : recordsOf(shape.fields, given);
  // A list in writing may be empty. No command has anything else.
  return [[]];
}

/** Of several texts, one is enough. */
function refined(schema: Schema<unknown>, values: readonly unknown[]): readonly unknown[] {
  const right = values.filter((value) => check(schema, value).issues === undefined);
  return values === texts ? right.slice(0, 1) : right;
}

/** Every combination. What is optional is left out, as it narrows nothing, unless several values of it are asked for. */
function recordsOf(fields: Fields, given: Arguments): readonly Body[] {
  return Object.entries(fields)
    .filter(([key, schema]) => schema.shape.kind !== "optional" || isAsked(key, schema, given))
    .reduce<readonly Body[]>(
      (records, [key, schema]) => {
        const values = valuesOf(key, schema, given);
        return records.flatMap((record) => values.map((value) => ({ ...record, [key]: value })));
      },
      [{}],
    );
}

function isAsked(key: string, schema: Schema<unknown>, given: Arguments): boolean {
  return given.several(key, schema, () => []) !== undefined;
}
