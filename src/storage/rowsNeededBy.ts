import type { Command } from "../tenant/command.ts";
import { type CommandRequest, readCommand } from "../tenant/commandRequest.ts";
import { reduceTenant } from "../tenant/reduceTenant.ts";
import type { RowKey } from "../tenant/row.ts";
import { ask } from "./ask.ts";
import { keysOfCommand } from "./keysOfCommand.ts";
import { partialTenant, type PartialTenant } from "./partialTenant.ts";
import type { RowsRead } from "./rowsRead.ts";
import { transitionOn } from "./transitionOn.ts";
import { uniqueKeys } from "./uniqueKeys.ts";

/**
 * What to read of a tenant for a command: without `read`, the rows to begin with; with the rows that were read, what is still
 * missing. Empty once there is an answer, and of rows that are malformed: `partialTenant` says what is wrong with them. Two
 * rounds are enough for every command: the rows that it names, and those that these lead to. It does not depend on how large
 * the tenant is.
 */
export function rowsNeededBy(command: Command | CommandRequest, read?: RowsRead): readonly RowKey[] {
  if (read === undefined) return uniqueKeys(keysOfCommand(command));
  const partial = partialTenant(read).value;
  if (partial === undefined) return [];
  const { missing } = transitionOn(partial, command);
  return missing === undefined ? [] : uniqueKeys([...missing, ...keysOfReduction(partial, command)]);
}

/** What the change needs, too: while rows are missing, the decision may still be another one. */
function keysOfReduction(partial: PartialTenant, command: Command | CommandRequest): readonly RowKey[] {
  const { value } = readCommand(command);
  return value === undefined ? [] : (ask(partial, reduceTenant, value).missing ?? []);
}
