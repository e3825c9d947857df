import type { Checked } from "../kernel/schema/issue.ts";
import { parse } from "../kernel/schema/parse.ts";
import { type StandardSchema, standardSchemaOf } from "../kernel/schema/standardSchema.ts";
import type { Command, CommandBody } from "./command.ts";
import { anyCommand, anyCommandBody } from "./commandSchemas.ts";

/** A command from outside, a value or a JSON text: canonical and frozen, or everything that is wrong with it (ST3, ST6). */
export function parseCommand(input: unknown): Checked<Command> {
  return parse(anyCommand, input);
}

/** `parseCommand` for whatever takes a Standard Schema. */
export const commandSchema: StandardSchema<Command> = /* @__PURE__ */ standardSchemaOf(parseCommand);

/**
 * The schema of a command without its envelope, as a form or a request body has it: it knows neither who nor when. Add
 * `by` and `at` to the value, and it is a command.
 */
export const commandBodySchema: StandardSchema<CommandBody> = /* @__PURE__ */ standardSchemaOf((input) =>
  parse(anyCommandBody, input),
);
