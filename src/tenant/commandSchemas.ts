import { later } from "../kernel/schema/later.ts";
import { parse } from "../kernel/schema/parse.ts";
import { optional, record, type SchemasOf, variants } from "../kernel/schema/record.ts";
import { id, instant, oneOf } from "../kernel/schema/scalars.ts";
import { fault, type Schema } from "../kernel/schema/schema.ts";
import { type StandardSchema, standardSchemaOf } from "../kernel/schema/standardSchema.ts";
import type { Envelope, EventEnvelope } from "../slices/slice.ts";
import { actorSchema } from "../vocabulary/actor.ts";
import {
  type Command,
  type CommandBody,
  type CommandBodyOf,
  type CommandOf,
  type CommandType,
  declared,
  type DeclaredCommand,
} from "./command.ts";

type SchemaByType<Given> = Readonly<Record<string, Schema<Given>>>;

export const envelope: SchemasOf<Envelope> = {
  id: /* @__PURE__ */ optional(id),
  by: actorSchema,
  at: instant,
};
const eventFields: SchemasOf<Omit<EventEnvelope, keyof Envelope>> = {
  happenedAtMilli: /* @__PURE__ */ optional(instant),
};

export const schemaByType: SchemaByType<Command> = /* @__PURE__ */ schemasWith<Command>(envelope);
export const bodySchemaByType: SchemaByType<CommandBody> = /* @__PURE__ */ schemasWith<CommandBody>({});

/** A command of any type. One of an unknown type is refused, never ignored (ST6). */
export const anyCommand: Schema<Command> = /* @__PURE__ */ later(() =>
  variants<Command>("type", schemaByType, "ST6"),
);

/** A command of any type without its envelope. */
export const anyCommandBody: Schema<CommandBody> = /* @__PURE__ */ later(() =>
  variants<CommandBody>("type", bodySchemaByType, "ST6"),
);

type CommandSchemas = { readonly [Type in CommandType]: StandardSchema<CommandOf<Type>> };
type CommandBodySchemas = { readonly [Type in CommandType]: StandardSchema<CommandBodyOf<Type>> };

/** A Standard Schema for each command type: `commandSchemas["teammates/invite"]`. */
export const commandSchemas: CommandSchemas = /* @__PURE__ */ standardSchemas(schemaByType) as CommandSchemas;

/** The same for commands without their envelope, as a form has them: it knows neither who nor when. */
export const commandBodySchemas: CommandBodySchemas = /* @__PURE__ */ standardSchemas(
  bodySchemaByType,
) as CommandBodySchemas;

/* @__NO_SIDE_EFFECTS__ */
function schemasWith<Given>(further: Readonly<Record<string, Schema<unknown>>>): SchemaByType<Given> {
  return Object.fromEntries(
    Array.from(declared, ([type, declaration]) => [
      type,
      later(() => record(fieldsOf(type, declaration, further)) as Schema<unknown> as Schema<Given>),
    ]),
  );
}

function fieldsOf(
  type: string,
  { from, fields }: DeclaredCommand,
  further: Readonly<Record<string, Schema<unknown>>>,
): SchemasOf<object> {
  return {
    type: commandTypeSchema(type),
    ...further,
    ...(from === "system" && eventFields),
    ...(fields as object),
  };
}

/** The type of a command is the word that tells commands apart: another one, or none, is an unknown command (ST6). */
function commandTypeSchema(type: string): Schema<string> {
  const expected = JSON.stringify(type);
  return {
    ...oneOf([type]),
    missingRule: "ST6",
    read: (value, reading) =>
      value === type ? type : fault(reading, "ST6", "unknownVariant", expected, value),
  };
}

/** The keys are the command types, and each schema reads the command of its type. */
/* @__NO_SIDE_EFFECTS__ */
function standardSchemas<Given>(
  schemas: SchemaByType<Given>,
): Readonly<Record<string, StandardSchema<Given>>> {
  return Object.freeze(
    Object.fromEntries(
      Object.entries(schemas).map(([type, schema]) => [
        type,
        standardSchemaOf((value) => parse(schema, value)),
      ]),
    ),
  );
}
