import { difference } from "tenant-policy/analysis";
import { instantIn } from "./commandFile.ts";
import { type ImpactRow, impactRows } from "./impactRows.ts";
import { type Answer, Fault, type Outside } from "./outside.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { tenantIn } from "./tenantFile.ts";

/** The options of `diff`. */
export interface DiffOptions {
  readonly at?: string;
  /** Whether it ends with 1 where somebody gains something, where anything differs, or never. */
  readonly failOn: "gained" | "any" | "never";
}

/** What two states of a tenant decide differently, for whom. */
export function diff(
  before: string,
  after: string,
  options: DiffOptions,
  outside: Outside,
  style: Style,
): Answer {
  const atMilli = instantIn(options.at, outside);
  const impact = difference(tenantIn(before, outside), tenantIn(after, outside), atMilli).value;
  // Both tenants were parsed, so only the instant can be wrong.
  if (impact === null) throw new Fault(`${options.at ?? ""} is no instant that the library knows.`);
  const rows = impactRows(impact);
  return {
    lines: rows.length === 0 ? ["Nothing is decided differently."] : impactLines(rows, style),
    json: impact,
    exitCode: isFailure(rows, options.failOn) ? 1 : 0,
  };
}

/** What is gained, lost and changed: for each group of people a heading and a table. The last line counts. */
export function impactLines(rows: readonly ImpactRow[], style: Style): readonly string[] {
  const blocks = grouped(rows, ({ change, who }) => `${change} ${who}`).map((block) => [
    headingOf(block, style),
    ...tableLines(null, topicCells(block), style.strong),
  ]);
  const counted = changes.flatMap((change) => {
    const times = rows.reduce((sum, row) => sum + (row.change === change ? row.count : 0), 0);
    return times === 0 ? [] : [`${times} ${change}`];
  });
  return [...blocks.flatMap((lines) => [...lines, ""]), `In all: ${counted.join(", ")}.`];
}

const changes = ["gained", "widened", "moved", "lost", "narrowed", "changed"] as const;

function headingOf([first]: NonEmpty<ImpactRow>, style: Style): string {
  const { change, who, witness } = first;
  const coloured = {
    ...{ gained: style.good, widened: style.good, moved: style.good },
    ...{ lost: style.bad, narrowed: style.bad, changed: style.strong },
  };
  return `${coloured[change](change)}: ${who}${witness === "" ? "" : `, such as ${witness}`}`;
}

/** For each topic what about it, and how many times where it is more than once. */
function topicCells(block: readonly ImpactRow[]): readonly (readonly string[])[] {
  return grouped(block, ({ topic }) => topic).map((rows) => {
    const details = rows.map(({ detail, count }) => (count === 1 ? detail : `${detail} (${count} times)`));
    return [rows[0].topic, details.join(", ")];
  });
}

type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Rows of one key together, each group where its first row stands. */
function grouped(
  rows: readonly ImpactRow[],
  keyOf: (row: ImpactRow) => string,
): readonly NonEmpty<ImpactRow>[] {
  const groups = new Map<string, [ImpactRow, ...ImpactRow[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()];
}

const ofNewPlaces: readonly ImpactRow["change"][] = ["gained", "widened", "moved"];

/** What may be done from new workspaces counts as gained there: a check has to see it. */
function isFailure(rows: readonly ImpactRow[], failOn: DiffOptions["failOn"]): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "any":
      return rows.length > 0;
    case "gained":
      return rows.some(({ change, isAccess }) => isAccess && ofNewPlaces.includes(change));
  }
}
