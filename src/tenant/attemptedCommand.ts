import { isRecord } from "../kernel/schema/guards.ts";
import { record } from "../kernel/schema/record.ts";
import { anything, instant } from "../kernel/schema/scalars.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import { actorSchema } from "../vocabulary/actor.ts";
import { type Command, type CommandType, commandTypes } from "./command.ts";

/** Who tried which command, and when. */
export interface AttemptedCommand extends Pick<Command, "by" | "at"> {
  /** `unknown` where there is no such command. The word that was there instead is not kept. */
  readonly type: CommandType | "unknown";
}

const attemptedType: Schema<AttemptedCommand["type"]> = {
  ...anything,
  read: (value) => commandTypes.find((type) => type === value) ?? "unknown",
};

const attempt: Schema<AttemptedCommand> = /* @__PURE__ */ record<AttemptedCommand>({
  type: attemptedType,
  by: actorSchema,
  at: instant,
});

const headKeys = ["type", "by", "at"] as const;

/** What a malformed command was an attempt at; undefined where that cannot be known. */
export function attemptedCommand(command: unknown): AttemptedCommand | undefined {
  if (!isRecord(command)) return undefined;
  const own = headKeys.filter((key) => Object.hasOwn(command, key));
  return check(attempt, Object.fromEntries(own.map((key) => [key, command[key]]))).value;
}
