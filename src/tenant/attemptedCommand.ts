import { isRecord, ownValue, own } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { optional, record } from "../kernel/schema/record.ts";
import { anything, id, instant } from "../kernel/schema/scalars.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import { actorSchema } from "../vocabulary/actor.ts";
import { type Command, type CommandType, commandTypes } from "./command.ts";
import { isRequest } from "./commandRequest.ts";

/** Who tried which command, and when. */
export interface AttemptedCommand extends Pick<Command, "by"> {
  /** Absent where the attempt gives no id that can be used. */
  readonly id?: string | undefined;
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
  read: (value) => own(check(instant, value), "value") ?? null,
};

const attemptedId: Schema<string | undefined> = {
  ...anything,
  read: (value) => own(check(id, value), "value"),
};

const attempt: Schema<AttemptedCommand> = /* @__PURE__ */ record<AttemptedCommand>({
  id: /* @__PURE__ */ optional(attemptedId),
  type: attemptedType,
  by: actorSchema,
  at: attemptedAt,
});

const headKeys = ["id", "type", "by", "at"] as const;

/**
 * What a command that was not read to its end was an attempt at, where it says that it comes from a cross-launch and by whom.
 * Undefined for any other: nothing of a stranger is read (ST3).
 */
export function attemptedCommand(command: unknown): AttemptedCommand | undefined {
  const head = ifReadable(() => headOf(command));
  return own(check(attempt, head), "value");
}

function headOf(command: unknown): unknown {
  const kind = ownValue(ownValue(command, "by"), "kind");
  if (!isRecord(command) || (kind !== "helpDesk" && kind !== "partner")) return undefined;
  const own = headKeys.filter((key) => Object.hasOwn(command, key) && command[key] !== undefined);
  const head = { type: null, at: null, ...Object.fromEntries(own.map((key) => [key, command[key]])) };
  return isRequest(command) ? { ...head, type: ownValue(command.body, "type") ?? null } : head;
}
