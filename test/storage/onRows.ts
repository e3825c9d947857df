import { isDeepStrictEqual } from "node:util";
import { type Command, type CommandRequest, type Tenant, type Transition, transition } from "tenant-policy";
import {
  partialTenant,
  type PartialTenant,
  rowsNeededBy,
  type RowsRead,
  transitionOn,
} from "tenant-policy/storage";
import { readFor, type Rounds, type Table } from "./table.ts";

/** What became of a command, from the whole tenant and from the rows of a table that it needs. */
export interface OnRows {
  readonly rounds: Rounds;
  readonly onRows: unknown;
  readonly onWhole: unknown;
  readonly isSame: boolean;
}

/** The partial tenant of rows that are well formed. */
export function partialOf(read: RowsRead): PartialTenant {
  const { value, issues } = partialTenant(read);
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}

/** What became of a command, without the tenant: from the whole one or from some rows, it has to be the same. */
export function outcomeOf(step: Omit<Transition, "tenant">): unknown {
  const { decision, changes, audit, issues, command } = step;
  return { decision, changes, audit, issues, command };
}

/** A command on the rows that it needs, beside what it does on the whole tenant. */
export function doneOnRows(
  tenant: Tenant,
  command: Command | CommandRequest,
  table: Table,
  whole: Transition = transition(tenant, command),
): OnRows {
  const rounds = readFor((known) => rowsNeededBy(command, known), table);
  const partial = partialOf(rounds.read);
  const step = transitionOn(partial, command);
  if (step.missing !== undefined)
    return { rounds, onRows: { missing: step.missing }, onWhole: outcomeOf(whole), isSame: false };
  const onRows = { outcome: outcomeOf(step), isUnchanged: step.tenant === partial };
  const onWhole = { outcome: outcomeOf(whole), isUnchanged: whole.tenant === tenant };
  return { rounds, onRows, onWhole, isSame: isDeepStrictEqual(onRows, onWhole) };
}
