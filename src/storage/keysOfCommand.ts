import { ownValue } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { hasIssues } from "../kernel/schema/issue.ts";
import { namesIn } from "../kernel/schema/namesIn.ts";
import type { Command } from "../tenant/command.ts";
import { type CommandRequest, readCommand } from "../tenant/commandRequest.ts";
import { anyCommand } from "../tenant/commandSchemas.ts";
import { headId, type RowId } from "../tenant/row.ts";
import { keysOfThing } from "./keysOfThing.ts";

/** The rows that a command names. Of a malformed one, the head and its actor: it is refused by what is wrong with it. */
export function keysOfCommand(command: Command | CommandRequest): readonly RowId[] {
  const read = readCommand(command);
  return hasIssues(read) ? keysOfActor(command) : [headId, ...keysNamedIn(read.value)];
}

function keysNamedIn(command: Command): readonly RowId[] {
  // The address of a bounce is on the list or is not, so its schema does not say that it names an entry.
  const bounced = command.type === "bounceList/recordBounce" ? [command.email] : [];
  return [
    ...namesIn(anyCommand, command).flatMap(({ thing, which, word }) => keysOfThing(thing, which, word)),
    ...bounced.flatMap((address) => keysOfThing("bouncedAddress", "existing", address)),
  ];
}

function keysOfActor(command: unknown): readonly RowId[] {
  const id = ifReadable(() => ownValue(ownValue(command, "by"), "id"));
  return [headId, ...(typeof id === "string" ? keysOfThing("teammate", "existing", id) : [])];
}
