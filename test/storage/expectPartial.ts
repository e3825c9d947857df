import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { type Command, type CommandRequest, type Tenant, type Transition, transition } from "tenant-policy";
import {
  partialTenant,
  type PartialTenant,
  type RowKey,
  rowsNeededBy,
  type RowsRead,
  transitionOn,
} from "tenant-policy/storage";
import { readFor, type Rounds, type Table } from "./table.ts";

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

/** Holds a command on the rows that it needs to what it does on the whole tenant. */
export function expectSameOnRows(tenant: Tenant, command: Command | CommandRequest, table: Table): Rounds {
  const whole = transition(tenant, command);
  const rounds = readFor((known) => rowsNeededBy(command, known), table);
  const partial = partialOf(rounds.read);
  const step = transitionOn(partial, command);
  if (step.missing !== undefined) throw new Error(`missing ${JSON.stringify(step.missing)}`);
  if (!isDeepStrictEqual(outcomeOf(step), outcomeOf(whole))) {
    expect({ given: command, ...(outcomeOf(step) as object) }).toStrictEqual({
      given: command,
      ...(outcomeOf(whole) as object),
    });
  }
  expect(step.tenant === partial).toBe(whole.tenant === tenant);
  return rounds;
}

/** Two rounds of reading are enough: nothing is asked for in a third, whichever row of the second one is not there. */
export function expectTwoRounds(needed: (read?: RowsRead) => readonly RowKey[], table: Table): void {
  const keys = needed();
  const rows = table.read(keys);
  const second = needed({ keys, rows });
  for (const gone of [undefined, ...second]) {
    const found = table.read(second.filter((key) => key !== gone));
    const third = needed({ keys: [...keys, ...second], rows: [...rows, ...found] });
    if (third.length > 0) expect({ keys, second, gone, third }).toMatchObject({ third: [] });
  }
}
