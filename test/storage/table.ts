import type { Row, RowChanges, RowKey, RowsRead } from "../../src/storage/index.ts";

/** What gives the rows of one tenant by their keys, as a database does. */
export interface Table {
  read(keys: readonly RowKey[]): readonly Row[];
}

/** A table that can be written, too. */
export interface WritableTable extends Table {
  write(changes: RowChanges): void;
  /** Every row as text, in no order that means anything. */
  texts(): readonly string[];
}

/** A table of these rows. It holds them as texts, so that nothing of the library is in it. */
export function tableOf(rows: Iterable<Row>): WritableTable {
  const texts = new Map<string, string>();
  const put = (row: Row): void => void texts.set(keyOf(row), textOfRow(row));
  for (const row of rows) put(row);
  return {
    read: (keys) => distinct(keys.flatMap((key) => rowsIn(texts, key))),
    write: ({ upserts, deletions }) => {
      upserts.forEach(put);
      for (const id of deletions) texts.delete(keyOf(id));
    },
    texts: () => [...texts.values()],
  };
}

/** A row as text, its properties in one order. */
export function textOfRow({ part, id, order, value }: Row): string {
  return JSON.stringify({ part, id, order, value });
}

const keyOf = ({ part, id }: Pick<Row, "part" | "id">): string => `${part} ${id}`;

function rowsIn(texts: ReadonlyMap<string, string>, key: RowKey): readonly Row[] {
  if ("id" in key) {
    const text = texts.get(keyOf(key));
    return text === undefined ? [] : [JSON.parse(text) as Row];
  }
  const ofPart = [...texts]
    .filter(([rowKey]) => rowKey.startsWith(`${key.part} `))
    .map(([, text]) => JSON.parse(text) as Row);
  return "all" in key ? ofPart : ofPart.sort(inOrder).slice(0, key.first);
}

/** As `order by "order", id` sorts, in a collation that compares code units. */
export function inOrder(one: Row, other: Row): number {
  return Number(one.order) - Number(other.order) || (one.id < other.id ? -1 : 1);
}

function distinct(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** What was read for an answer, and in how many rounds. */
export interface Rounds {
  readonly read: RowsRead;
  readonly rounds: number;
}

/** Reads what is needed, round after round, until nothing is. */
export function readFor(needed: (read?: RowsRead) => readonly RowKey[], table: Table): Rounds {
  let read: RowsRead = { keys: [], rows: [] };
  let rounds = 0;
  for (let keys = needed(); keys.length > 0; keys = needed(read)) {
    if (rounds === 9) throw new Error(`no end of rounds: ${JSON.stringify(keys)}`);
    read = { keys: [...read.keys, ...keys], rows: [...read.rows, ...table.read(keys)] };
    rounds += 1;
  }
  return { read, rounds };
}

/** How many rows keys stand for, whether they are there or not. */
export function rowsAskedFor(keys: readonly RowKey[]): number {
  return keys.reduce((sum, key) => sum + ("first" in key ? key.first : 1), 0);
}
