import { check, type Schema } from "../kernel/schema/schema.ts";
import { decideExecute } from "../tenant/canExecute.ts";
import {
  type Command,
  type CommandBodyOf,
  type CommandOf,
  type CommandType,
  commandTypes,
  declared,
} from "../tenant/command.ts";
import { schemaByType } from "../tenant/commandSchemas.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { actorIn } from "./actorIn.ts";
import type { ActorSketch } from "./actorSketch.ts";
import { anOwnerIn } from "./anOwnerIn.ts";
import { fail } from "./fail.ts";
import { instantAfter } from "./instantAfter.ts";
import { namesIn } from "../kernel/schema/namesIn.ts";
import { requireExisting } from "./things.ts";
import { unknownWord } from "./unknownWord.ts";
import { sentencesOf } from "./sentencesOf.ts";

/** A command as tests write it: a command body, and who gives it and when, if that matters. */
export type CommandSketch<Type extends CommandType = CommandType> = {
  readonly [Each in Type]: CommandBodyOf<Each> & {
    /** Who gives it. If absent: an Owner, and not the one it is about if there is another; or the system for an outside event. */
    readonly by?: ActorSketch;
    /**
     * When, in epoch milliseconds. If absent: `defaultAtMilli`, or just after what the tenant tells of, if that is later. In
     * a step of a builder: just after the step before.
     */
    readonly at?: number;
  };
}[Type];

/**
 * Now, in tests that say no instants: Monday, 6 January 2025, 9:00 UTC. What `aTenant` builds has come about in the minute
 * before.
 */
export const defaultAtMilli = 1_736_154_000_000;

/**
 * A command about things that exist. It throws if the actor, or anything that the command is about, does not exist, so
 * that a slip of the pen is no refusal by ST11; and if the command is malformed. Whether it is allowed is not asked: the
 * actor may be somebody who has not accepted their invitation, whom everything is refused (IV5). To test ST11 itself, write
 * the command by hand.
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "full" }).withTeammate("bo", { role: "limited" }).build();
 * const command = commandIn(bank, { type: "teammates/remove", teammate: "bo", by: "ann" });
 * transition(bank, command).decision.value; // true
 */
export function commandIn<Sketch extends CommandSketch>(
  tenant: Tenant,
  sketch: Sketch,
): CommandOf<Sketch["type"]> {
  const command = wellFormed(tenant, sketch);
  const schema = schemaOf(command.type);
  const names = namesIn(schema, command);
  for (const { thing, which, word } of names) {
    if (which === "existing") requireExisting(tenant, thing, word, command.at);
  }
  const decision = decideExecute(tenant, command);
  if (!decision.because.includes("ST11")) return command as CommandOf<Sketch["type"]>;
  return fail(`${command.type} is about something that does not exist. ${sentencesOf(decision).join(" ")}`);
}

function wellFormed(tenant: Tenant, sketch: CommandSketch): Command {
  const { type } = sketch;
  const dated = { ...sketch, at: sketch.at ?? instantAfter(tenant, defaultAtMilli) };
  const { value, issues } = check(schemaOf(type), { ...dated, by: actorOf(tenant, dated) });
  if (issues === undefined) return value;
  const told = issues.map(
    ({ path, message, rule }) => `${["", ...path].join(".").slice(1)}: ${message} (${rule})`,
  );
  return fail([`The command ${type} is malformed.`, ...told].join("\n  "));
}

function schemaOf(type: CommandType): Schema<Command> {
  const schema = Object.hasOwn(schemaByType, type) ? schemaByType[type] : undefined;
  return schema ?? fail(unknownWord("command", "commands", type, commandTypes));
}

function actorOf(tenant: Tenant, sketch: CommandSketch): Actor {
  const { type, by } = sketch;
  if (by !== undefined) return actorIn(tenant, by);
  if (declared.get(type)?.from === "system") return { kind: "system" };
  return anOwnerIn(tenant, { level: "tenant" }, subjectsOf(sketch));
}

/** The teammates whom a command is about. A malformed one is about nobody. */
function subjectsOf(sketch: CommandSketch): readonly string[] {
  const schema = schemaOf(sketch.type);
  const { value } = check(schema, { ...sketch, by: { kind: "system" } });
  const names = value === undefined ? [] : namesIn(schema, value);
  return names.filter(({ thing }) => thing === "teammate").map(({ word }) => word);
}
