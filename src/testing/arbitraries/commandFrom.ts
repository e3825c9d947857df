import { entriesOf, entryOf } from "../../kernel/ledger/ledger.ts";
import { instant } from "../../kernel/schema/scalars.ts";
import { check, type Named, type Schema } from "../../kernel/schema/schema.ts";
import { hourMilli } from "../../kernel/time/instant.ts";
import { isPending } from "../../teammates/invitee.ts";
import { decideExecute } from "../../tenant/canExecute.ts";
import { type Command, declared } from "../../tenant/command.ts";
import { bodySchemaByType, schemaByType } from "../../tenant/commandSchemas.ts";
import type { Tenant } from "../../tenant/tenant.ts";
import type { Actor } from "../../vocabulary/actor.ts";
import { reaches } from "../../vocabulary/workspace.ts";
import { workspaceSchema } from "../../vocabulary/workspaceSchema.ts";
import { idsIn, isThing } from "../things.ts";
import { withReplaced } from "../../kernel/schema/withReplaced.ts";
import { chosen, numberCount } from "./chosen.ts";
import type { Aim, Giver, Sketch } from "./sketches.ts";
import { workspacesIn } from "./workspacesIn.ts";

/** A workspace of a sketch: the number is in the place of the group. */
interface InGroup {
  readonly group: string;
}

/** How many things and givers are tried at most for an aimed sketch. */
const mostTries = 16;

/**
 * The command of a sketch, about what exists in the tenant. Undefined if it would have to name something of which there is
 * none, or is malformed. It does what the sketch aims at, if something is found with which it does: so a command keeps its
 * meaning, too, when others are left out before it.
 */
export function commandFrom(sketch: Sketch, tenant: Tenant, atMilli: number): Command | undefined {
  const first = commandAt(sketch, tenant, atMilli, 0);
  if (first === undefined || meets(sketch.aim, tenant, first)) return first;
  for (let tries = 1; tries < mostTries; tries += 1) {
    const command = commandAt(sketch, tenant, atMilli, tries);
    if (command !== undefined && meets(sketch.aim, tenant, command)) return command;
  }
  return first;
}

function meets(aim: Aim, tenant: Tenant, command: Command): boolean {
  if (aim === "any") return true;
  const { value, because } = decideExecute(tenant, command);
  return aim === "accepted" ? value : !value && because.length === 1;
}

/** The first try is the sketch itself. The second lets an Owner give the command, and the others change what it is about. */
function commandAt(sketch: Sketch, tenant: Tenant, atMilli: number, tries: number): Command | undefined {
  const { type, body } = sketch;
  const moved = (number: unknown): number => (Number(number) + Math.max(0, tries - 1) * 38) % numberCount;
  const by: Actor =
    declared.get(type)?.from === "system" ? { kind: "system" } : actorFrom(giverOf(sketch, tries), tenant);
  const named = withReplaced(bodySchemaByType[type] as Schema<unknown>, body, ({ shape }, part) => {
    if (shape === workspaceSchema.shape) {
      return chosen(workspacesIn(tenant), moved((part as InGroup).group));
    }
    if (shape === instant.shape) return atMilli - Number(part) * hourMilli;
    return shape.kind === "string" && shape.names !== undefined
      ? nameFrom(shape.names, moved(part), tenant, atMilli)
      : undefined;
  });
  const command = { ...(named as object), by, at: atMilli };
  // A name of nothing is empty, and no id is (ST5).
  return check(schemaByType[type] as Schema<Command>, command).value;
}

/** To be accepted, by turns an Owner at home, an Owner elsewhere, and someone else; otherwise everyone, mostly at home. */
function giverOf({ giver, aim }: Sketch, tries: number): Giver {
  const place = (giver.place + tries * 27) % numberCount;
  const teammate = (giver.teammate + tries * 38) % numberCount;
  if (aim !== "accepted") return { ...giver, teammate, place: tries % 2 === 1 ? 0 : place };
  switch (tries % 3) {
    case 0:
      return { ...giver, teammate, place };
    case 1:
      return { ...giver, kind: "teammate", teammate: 0, place: 0 };
    default:
      return { ...giver, kind: "teammate", teammate: 0, place };
  }
}

/** Owners come first. Each has accepted their invitation (IV5), and is where they can be. */
function actorFrom({ kind, teammate, place, originalRole }: Giver, tenant: Tenant): Actor {
  const workspaces = workspacesIn(tenant);
  if (kind !== "teammate") {
    const current = chosen(workspaces, place);
    return { kind, adminUserName: "sam", adminUserDomain: "vendor.example", originalRole, current };
  }
  const records = entriesOf(tenant.teammates.records).filter((record) => !isPending(record));
  const owners = records.filter(({ role }) => role === "owner");
  const { id, home } = chosen([...owners, ...records.filter(({ role }) => role !== "owner")], teammate);
  const below = workspaces.filter((each) => reaches(home, each));
  return { kind, id, current: chosen(below, place) };
}

/** Nothing that exists has an empty name: so the command is not made. */
function nameFrom({ thing, which }: Named, number: number, tenant: Tenant, atMilli: number): string {
  if (!isThing(thing)) return which === "new" ? mailboxFrom(number, tenant) : knownMailbox(number, tenant);
  const ids = idsIn(tenant, thing, atMilli);
  if (which === "new") {
    // So few that an id comes again after its thing has gone (ST14).
    return `${thing}-${unused(number % 4, (each) => ids.includes(`${thing}-${each}`))}`;
  }
  return ids.length === 0 ? "" : chosen(ids, number);
}

function mailboxFrom(
  number: number,
  { emailDomains: [domain = "tenant.example"], teammates }: Tenant,
): string {
  const mailbox = (each: number): string => `teammate-${each}@${domain}`;
  return mailbox(unused(number, (each) => entryOf(teammates.emails, mailbox(each)) !== undefined));
}

/** An address that somebody has, or is changing to. */
function knownMailbox(number: number, { teammates }: Tenant): string {
  return chosen(entriesOf(teammates.emails), number).id;
}

/** The first number, from this one on, that is free. */
function unused(from: number, isTaken: (number: number) => boolean): number {
  let number = from;
  while (isTaken(number)) number += 1;
  return number;
}
