import { difference } from "tenant-policy/analysis";
import { instantIn } from "./commandFile.ts";
import { type Group, grouped } from "./grouped.ts";
import { type ImpactRow, impactRows } from "./impactRows.ts";
import { recordRows } from "./recordRows.ts";
import { type Answer, Fault, type Outside } from "./outside.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { tenantIn } from "./tenantFile.ts";

/** The options of `diff`. */
export interface DiffOptions {
  readonly at?: string;
  readonly all?: boolean;
  /** Whether it ends with 1 where something is widened, where anything differs, or never. */
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
  const [earlier, later] = [tenantIn(before, outside), tenantIn(after, outside)];
  const impact = difference(earlier, later, atMilli).value;
  // Both tenants were parsed, so only the instant can be wrong.
  if (impact === null) throw new Fault(`${options.at ?? ""} is no instant that the library knows.`);
  const records = recordRows(earlier, later);
  const rows = [...records, ...impactRows(impact, options.all === true ? Infinity : mostListed)];
  return {
    lines: rows.length === 0 ? ["Nothing is decided differently."] : impactLines(rows, style),
    json: { impact, records, isWider: isWider(rows) },
    exitCode: isFailure(rows, options.failOn) ? 1 : 0,
  };
}

/** How many entries of a setting are listed. */
const mostListed = 10;

function isWider(rows: readonly ImpactRow[]): boolean {
  return rows.some(({ isWidening }) => isWidening);
}

function isFailure(rows: readonly ImpactRow[], failOn: DiffOptions["failOn"]): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "any":
      return rows.length > 0;
    case "gained":
      return isWider(rows);
  }
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

const changes = ["gained", "widened", "moved", "narrowed", "lost", "changed"] as const;

/** What a check fails on stands out. */
function headingOf([first]: Group<ImpactRow>, { bad, strong }: Style): string {
  const { change, who, witness, isWidening } = first;
  return `${(isWidening ? bad : strong)(change)}: ${who}${witness === "" ? "" : `, such as ${witness}`}`;
}

/** For each topic about which things it is so, and for each of these what. */
function topicCells(block: readonly ImpactRow[]): readonly (readonly string[])[] {
  return grouped(block, ({ topic }) => topic).map((rows) => {
    const texts = grouped(summed(rows), thingText).map((same) => {
      const details = same.map(({ detail, count }) => (count === 1 ? detail : `${detail} (${count} times)`));
      const thing = thingText(same[0]);
      return thing === "" ? details.join(", ") : `${thing}: ${details.join(", ")}`;
    });
    return [rows[0].topic, texts.join("; ")];
  });
}

function thingText({ thing, count }: ImpactRow): string {
  return thing === "" || count === 1 ? thing : `${thing} and others`;
}

/** Rows that say the same of several classes of people as one. */
function summed(rows: readonly ImpactRow[]): readonly ImpactRow[] {
  return grouped(rows, ({ detail }) => detail).map((same) => {
    return { ...same[0], count: same.reduce((sum, { count }) => sum + count, 0) };
  });
}
