import { isRecord } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { orJsonText } from "../kernel/schema/parse.ts";
import { record } from "../kernel/schema/record.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import type { Envelope } from "../slices/slice.ts";
import type { Command, CommandBody } from "./command.ts";
import { anyCommand, anyCommandBody, envelope } from "./commandSchemas.ts";

/**
 * A command as a service has it when a request comes in: the body that somebody sent, which nobody has read yet, and
 * beside it what only the service knows. A body that says who or when is malformed.
 */
export interface CommandRequest extends Envelope {
  /** What was sent, a value or a JSON text. It has to be a `CommandBody`. */
  readonly body: unknown;
}

const request: Schema<Envelope & { readonly body: CommandBody }> = /* @__PURE__ */ record({
  ...envelope,
  body: /* @__PURE__ */ orJsonText(anyCommandBody),
});

/** The command that was given whole, or as a request (ST3, ST6). The paths of what is wrong with a body begin with `body`. */
export function readCommand(given: unknown): Checked<Command> {
  if (!isRequest(given)) return check(anyCommand, given);
  const read = check(request, given);
  if (hasIssues(read)) return read;
  const { body, ...enveloped } = read.value;
  return { value: { ...body, ...enveloped } };
}

/** Whether it has a body and no type. No command has a field of that name. */
export function isRequest(given: unknown): given is CommandRequest {
  const isOne = ifReadable(
    () => isRecord(given) && Object.hasOwn(given, "body") && !Object.hasOwn(given, "type"),
  );
  return isOne === true;
}
