// Counts the rows that each command reads and writes, for docs/storage.md.
import fc from "fast-check";
import { type Command, type CommandType, commandTypes, type Tenant, transition } from "../src/index.ts";
import { rowsNeededBy, rowsOf } from "../src/storage/index.ts";
import { anyHistory } from "../src/testing/arbitraries/index.ts";
import { bankBefore, commandOf, examples } from "../test/laws/examples.ts";
import { bounce, bounced, day, listedAgain, monday, takeOff } from "../test/storage/bounces.ts";
import { readFor, rowsAskedFor, tableOf } from "../test/storage/table.ts";

/** The most that a command of one type took. */
export interface RowCounts {
  /** Rows that were looked up, whether they were there or not. */
  readonly read: number;
  readonly rounds: number;
  readonly written: number;
}

/** A command that is accepted, with the tenant that it is given to. */
type Given = readonly [tenant: Tenant, command: Command];

/** What a command takes, or undefined where it is refused. */
export function countsOf([tenant, command]: Given): RowCounts | undefined {
  const { decision, changes } = transition(tenant, command);
  if (!decision.value) return undefined;
  const { read, rounds } = readFor((known) => rowsNeededBy(command, known), tableOf(rowsOf(tenant)));
  return { read: rowsAskedFor(read.keys), rounds, written: changes?.rows.length ?? 0 };
}

/** The greatest counts of each type of command, over the accepted examples and the same histories each time. */
export function storageCounts(): ReadonlyMap<CommandType, RowCounts> {
  const most = new Map<CommandType, RowCounts>();
  for (const given of [...exampleCommands(), ...historyCommands()]) {
    const counts = countsOf(given);
    const { type } = given[1];
    if (counts !== undefined) most.set(type, greater(most.get(type) ?? nothing, counts));
  }
  return most;
}

const nothing: RowCounts = { read: 0, rounds: 0, written: 0 };

function greater(one: RowCounts, other: RowCounts): RowCounts {
  return {
    read: Math.max(one.read, other.read),
    rounds: Math.max(one.rounds, other.rounds),
    written: Math.max(one.written, other.written),
  };
}

function exampleCommands(): readonly Given[] {
  const ofTypes = commandTypes.flatMap((type) =>
    examples[type].accepted.map((example): Given => [bankBefore(type), commandOf(type, example as never)]),
  );
  return [
    ...ofTypes,
    // As many entries and marks leave as can.
    [listedAgain, bounce("new@mail.example", monday + 400 * day)],
    [bounced, takeOff("b7@mail.example", monday + day)],
    [listedAgain, takeOff("b7@mail.example", monday + 2 * day)],
  ];
}

function historyCommands(): readonly Given[] {
  return fc.sample(anyHistory(), { numRuns: 100, seed: 20_261_127 }).flatMap(({ start, commands }) => {
    let tenant = start;
    return commands.map((command): Given => {
      const before = tenant;
      ({ tenant } = transition(before, command));
      return [before, command];
    });
  });
}

const start = "<!-- rows of each command, made by `npm run docs` -->";
const end = "<!-- end -->";

/** The page with the table of the counts between its marks. */
export function withStorageCounts(page: string): string {
  const [before, rest, ...more] = page.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`docs/storage.md needs the marks ${start} and ${end}, each once`);
  }
  return [before, start, "\n\n", table(storageCounts()), "\n\n", end, after].join("");
}

function table(counts: ReadonlyMap<CommandType, RowCounts>): string {
  const rows = commandTypes.map((type) => {
    const { read, rounds, written } = counts.get(type) ?? nothing;
    return [`\`${type}\``, String(read), String(rounds), String(written)];
  });
  const titles = ["command", "rows read", "rounds", "rows written"];
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [titles, rule, ...rows].map(line).join("\n");
}
