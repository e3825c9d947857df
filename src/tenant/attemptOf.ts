import { isRecord } from "../kernel/fields.ts";
import { type Form, instant, recordOf } from "../kernel/form.ts";
import { issuerForm } from "../vocabulary/command.ts";
import { type Command, commandForms, type CommandType } from "./command.ts";

/** Who tried which command and when. */
export interface Attempt extends Pick<Command, "by" | "at"> {
  /** `unknown` where there is no such command: what was written there instead is not kept. */
  readonly type: CommandType | "unknown";
}

const typeForm: Form<Attempt["type"]> = (value) => ({
  value: typeof value === "string" && Object.hasOwn(commandForms, value) ? (value as CommandType) : "unknown",
});

const attemptForm: Form<Attempt> = /* @__PURE__ */ recordOf<Attempt>({
  type: typeForm,
  by: issuerForm,
  at: instant,
});

/** What a command of which the rest may be wrong was an attempt at; undefined where that cannot be told. */
export function attemptOf(command: unknown): Attempt | undefined {
  if (!isRecord(command)) return undefined;
  const told = Object.entries(command).filter(([key]) => key === "type" || key === "by" || key === "at");
  return attemptForm(Object.fromEntries(told)).value;
}
