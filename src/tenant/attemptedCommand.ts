import { isRecord } from "../kernel/schema/fields.ts";
import { type Form, instant, recordOf } from "../kernel/schema/form.ts";
import { actorForm } from "../vocabulary/command.ts";
import { type Command, commandForms, type CommandType } from "./command.ts";

/** Who tried which command and when. */
export interface AttemptedCommand extends Pick<Command, "by" | "at"> {
  /** `unknown` where there is no such command: what was written there instead is not kept. */
  readonly type: CommandType | "unknown";
}

const typeForm: Form<AttemptedCommand["type"]> = (value) => ({
  value: typeof value === "string" && Object.hasOwn(commandForms, value) ? (value as CommandType) : "unknown",
});

const attemptForm: Form<AttemptedCommand> = /* @__PURE__ */ recordOf<AttemptedCommand>({
  type: typeForm,
  by: actorForm,
  at: instant,
});

/** What a command of which the rest may be wrong was an attempt at; undefined where that cannot be told. */
export function attemptedCommand(command: unknown): AttemptedCommand | undefined {
  if (!isRecord(command)) return undefined;
  const told = Object.entries(command).filter(([key]) => key === "type" || key === "by" || key === "at");
  return attemptForm(Object.fromEntries(told)).value;
}
