/** The words of one input, by the name of what they are about: `role` → "Full Access". */
export type Words = Readonly<Record<string, string>>;

/** A row of a table: it holds for the inputs whose words its cells name. */
export interface Row {
  /** The row as it is written. */
  readonly text: string;
  readonly conditions: readonly Condition[];
  /** The cell of the column "answer", empty in a table of refusals. */
  readonly answer: string;
  /** The rules in the column "by". */
  readonly by: readonly string[];
}

interface Condition {
  readonly about: string;
  readonly words: readonly string[];
  readonly isNegated: boolean;
}

const outcomes = ["answer", "by"];

const negation = "other than ";

/**
 * Reads a table as documents write it. A cell holds "any", or some words with "or" between them, or "other than" such words.
 * What a table has no column for does not matter to it.
 */
export function readTable(text: string): readonly Row[] {
  const [header = [], ...rows] = text
    .split("\n")
    .filter((line) => line.trim().startsWith("|") && !/^[\s|-]+$/.test(line))
    .map(cellsOf);
  return rows.map((cells) => {
    const cell = (name: string): string => cells[header.indexOf(name)] ?? "";
    return {
      text: cells.join(" | "),
      conditions: header
        .filter((name) => !outcomes.includes(name) && cell(name) !== "any")
        .map((name) => conditionOf(name, cell(name))),
      answer: cell("answer"),
      by: cell("by").split(" ").filter(Boolean),
    };
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function conditionOf(about: string, cell: string): Condition {
  const isNegated = cell.startsWith(negation);
  return { about, words: cell.slice(isNegated ? negation.length : 0).split(" or "), isNegated };
}

export function holds({ conditions }: Row, words: Words): boolean {
  for (const { about, words: named, isNegated } of conditions)
    if (named.includes(words[about] ?? "") === isNegated) return false;
  return true;
}
