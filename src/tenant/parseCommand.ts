import type { Checked } from "../kernel/schema/checked.ts";
import { type Form, variantOf } from "../kernel/schema/form.ts";
import { fromOutside } from "../kernel/schema/fromOutside.ts";
import { type StandardSchema, standardSchemaOf } from "../kernel/schema/standardSchema.ts";
import { type Command, commandForms } from "./command.ts";

/** The form of a command, whichever it is. */
export const commandFormOfAny: Form<Command> = /* @__PURE__ */ variantOf<Command>("type", commandForms);

/** A command from outside, a value or a JSON text: canonical, or everything that is wrong with it (ST3, ST6). */
export function parseCommand(input: unknown): Checked<Command> {
  return fromOutside(input, commandFormOfAny);
}

/** `parseCommand` for whatever takes a Standard Schema. */
export const commandSchema: StandardSchema<Command> = standardSchemaOf(parseCommand);
