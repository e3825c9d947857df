import { isRecord } from "../kernel/schema/guards.ts";
import { record } from "../kernel/schema/record.ts";
import { anything, instant } from "../kernel/schema/scalars.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import { actorSchema } from "../vocabulary/actor.ts";
import { type Command, type CommandType, commandTypes } from "./command.ts";

/** Who tried which command, and when. */
export interface AttemptedCommand extends Pick<Command, "by"> {
  /** Null where the attempt gives no instant that can be used (HD7). */
  readonly at: number | null;
  /** `unknown` where there is no such command. The word that was there instead is not kept. */
  readonly type: CommandType | "unknown";
}

const attemptedType: Schema<AttemptedCommand["type"]> = {
  ...anything,
  read: (value) => commandTypes.find((type) => type === value) ?? "unknown",
};

const attemptedAt: Schema<number | null> = {
  ...anything,
  read: (value) => check(instant, value).value ?? null,
};

const attempt: Schema<AttemptedCommand> = /* @__PURE__ */ record<AttemptedCommand>({
  type: attemptedType,
  by: actorSchema,
  at: attemptedAt,
});

const headKeys = ["type", "by", "at"] as const;

/** What a malformed command was an attempt at; undefined where it cannot be known whose it was. */
export function attemptedCommand(command: unknown): AttemptedCommand | undefined {
  if (!isRecord(command)) return undefined;
  const own = headKeys.filter((key) => Object.hasOwn(command, key) && command[key] !== undefined);
  const given = Object.fromEntries(own.map((key) => [key, command[key]]));
  return check(attempt, { type: null, at: null, ...given }).value;
}
