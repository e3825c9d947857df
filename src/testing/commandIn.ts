import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { entriesOf } from "../kernel/ledger/ledger.ts";
import { check, type Schema } from "../kernel/schema/schema.ts";
import { isAcceptedOwner } from "../teammates/invitee.ts";
import type { TeammateRecord } from "../teammates/state.ts";
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
import type { Workspace } from "../vocabulary/workspace.ts";
import { actorIn } from "./actorIn.ts";
import type { ActorSketch } from "./actorSketch.ts";
import { fail } from "./fail.ts";
import { namesIn } from "./namesIn.ts";
import { requireExisting } from "./things.ts";
import { unknownWord } from "./unknownWord.ts";
import { sentencesOf } from "./sentencesOf.ts";

/** A command as tests write it: a command body, and who gives it and when, if that matters. */
export type CommandSketch<Type extends CommandType = CommandType> = {
  readonly [Each in Type]: CommandBodyOf<Each> & {
    /** Who gives it. If absent: an Owner, or the system for an outside event. */
    readonly by?: ActorSketch;
    /** When, in epoch milliseconds. If absent: `defaultAtMilli`. */
    readonly at?: number;
  };
}[Type];

/** The instant of every command in tests that gives none: Monday, 6 January 2025, 9:00 UTC. */
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
  const { value, issues } = check(schemaOf(type), {
    ...sketch,
    by: actorOf(tenant, type, sketch.by),
    at: sketch.at ?? defaultAtMilli,
  });
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

function actorOf(tenant: Tenant, type: CommandType, by: ActorSketch | undefined): Actor {
  if (by !== undefined) return actorIn(tenant, by);
  return declared.get(type)?.from === "system" ? { kind: "system" } : anOwnerIn(tenant, { level: "tenant" });
}

/** An Owner in a workspace, if possible one who decrypts logs: nobody may do more. Every tenant has an Owner (ST12). */
export function anOwnerIn(tenant: Tenant, current: Workspace): Actor {
  const owners = entriesOf(tenant.teammates.records).filter(isAcceptedOwner);
  const decrypting = owners.filter(({ decryptsLogs }) => decryptsLogs);
  const [owner] = [...decrypting, ...owners] as unknown as NonEmpty<TeammateRecord>;
  return { kind: "teammate", id: owner.id, current };
}
