import { expect } from "vitest";
import type { Command, CommandRequest, Tenant } from "tenant-policy";
import type { RowKey, RowsRead } from "tenant-policy/storage";
import { doneOnRows } from "./onRows.ts";
import type { Rounds, Table } from "./table.ts";

/** Holds a command on the rows that it needs to what it does on the whole tenant. */
export function expectSameOnRows(tenant: Tenant, command: Command | CommandRequest, table: Table): Rounds {
  const { rounds, onRows, onWhole, isSame } = doneOnRows(tenant, command, table);
  if (!isSame) expect({ given: command, became: onRows }).toStrictEqual({ given: command, became: onWhole });
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
