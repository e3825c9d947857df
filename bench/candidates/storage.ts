import { type Command, type Tenant, type TenantChanges, transition } from "../../src/index.ts";
import {
  applyChanges,
  parseChanges,
  partialTenant,
  type Row,
  type RowKey,
  rowsNeededBy,
  rowsOf,
  type RowsRead,
  transitionOn,
} from "../../src/storage/index.ts";
import { tenantOf } from "../tenants.ts";
import { nanoseconds } from "../timing.ts";
import type { Candidates } from "./candidate.ts";
import { commandNames, commandsFor } from "./commands.ts";

/** What each command changes in the tenant that all of them begin with, as a log has it: read from a text. */
function changesOf(tenant: Tenant, commands: readonly Command[]): readonly TenantChanges[] {
  return commands.map((command) => {
    const { value } = parseChanges(JSON.stringify(transition(tenant, command).changes));
    if (value === undefined) throw new Error(`${command.type} changes nothing`);
    return value;
  });
}

/** The rows that each command needs, as a table gives them: read from a text. */
function readsOf(tenant: Tenant, commands: readonly Command[]): readonly RowsRead[] {
  const table = new Map<string, Row>();
  for (const row of rowsOf(tenant)) table.set(`${row.part} ${row.id}`, row);
  const rowsFor = (key: RowKey): readonly Row[] => {
    if ("id" in key) return [table.get(`${key.part} ${key.id}`) ?? []].flat();
    const rows = [...table.values()].filter(({ part }) => part === key.part);
    rows.sort((one, other) => Number(one.order) - Number(other.order));
    return "first" in key ? rows.slice(0, key.first) : rows;
  };
  return commands.map((command) => {
    let read: RowsRead = { keys: [], rows: [] };
    for (let keys = rowsNeededBy(command); keys.length > 0; keys = rowsNeededBy(command, read)) {
      read = { keys: [...read.keys, ...keys], rows: [...read.rows, ...keys.flatMap(rowsFor)] };
    }
    return JSON.parse(JSON.stringify(read)) as RowsRead;
  });
}

/** Nanoseconds of folding one change, of parsing one, and of one command on the rows that it needs. */
export const storage: Candidates = Object.fromEntries(
  commandNames.flatMap((name) => [
    [
      `storage/applyChanges/${name}`,
      (count: number) => {
        const tenant = tenantOf(count);
        const log = changesOf(tenant, commandsFor(name, tenant, count));
        const folded = nanoseconds(() => (applyChanges(tenant, log).value === tenant ? 1 : 0), 1);
        return { ...folded, figure: () => folded.figure() / log.length };
      },
    ],
    [
      `storage/parseChanges/${name}`,
      (count: number) => {
        const tenant = tenantOf(count);
        const texts = changesOf(tenant, commandsFor(name, tenant, count)).map((each) => JSON.stringify(each));
        return nanoseconds((turn) => {
          return parseChanges(texts[turn]).value?.rows.length ?? 0;
        }, texts.length);
      },
    ],
    [
      `storage/transitionOn/${name}`,
      (count: number) => {
        const tenant = tenantOf(count);
        const commands = commandsFor(name, tenant, count).slice(0, 100);
        const reads = readsOf(tenant, commands);
        return nanoseconds((turn) => {
          const partial = partialTenant(reads[turn] as RowsRead).value;
          const step = partial && transitionOn(partial, commands[turn] as Command);
          return step?.missing === undefined ? (step?.changes?.rows.length ?? 0) : -1;
        }, commands.length);
      },
    ],
  ]),
);
