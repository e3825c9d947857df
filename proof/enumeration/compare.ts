import type { Decision } from "../../src/kernel/decision/decision.ts";
import { mostDifferences } from "../proof.ts";
import { answerInWords, type Enumeration, type Given, type Oracle, type Space } from "./enumeration.ts";
import { holds, readTable, type Row, type Words } from "./oracleTable.ts";

/** What the library answered to the inputs of a question, beside what the tables say. */
export interface Compared {
  readonly inputs: number;
  readonly differences: readonly string[];
  /** The rules that decided some input. */
  readonly decided: ReadonlySet<string>;
  /** The rows that some input was for, and those that none was for. */
  readonly used: readonly string[];
  readonly idle: readonly string[];
}

interface Tables {
  readonly refused: readonly Row[];
  readonly decided: readonly Row[];
  readonly named: readonly Row[];
}

interface Verdict {
  readonly answer: string;
  readonly by: readonly string[];
  /** The rows that say so. */
  readonly rows: readonly Row[];
}

const outsideType: Row = { text: "outside its type", conditions: [], answer: "", by: ["ST10"] };

/** Asks every input, and stops after some differences. */
export function compare(asked: Enumeration, most = mostDifferences): Compared {
  const { refused, decided: answers, named: besides = [] } = asked;
  const tables: Tables = { refused: rowsOf(refused), decided: rowsOf(answers), named: rowsOf(besides) };
  const used = new Set<Row>();
  const decided = new Set<string>();
  const differences: string[] = [];
  let inputs = 0;
  for (const [words, given] of inputsOf(asked)) {
    inputs += 1;
    const verdict = verdictOn(words, tables, asked);
    for (const row of verdict.rows) used.add(row);
    const answer = asked.ask(given);
    for (const rule of answer.because) decided.add(rule);
    const difference = differenceBetween(asked, given, verdict, answer);
    if (difference !== undefined) differences.push(`${asked.question}: ${inWords(words)}: ${difference}`);
    if (differences.length >= most) break;
  }
  const rows = Object.values(tables).flat() as readonly Row[];
  const named = (isUsed: boolean): readonly string[] =>
    rows.filter((row) => used.has(row) === isUsed).map(({ text }) => `${asked.question}: ${text}`);
  return { inputs, differences, decided, used: named(true), idle: named(false) };
}

function rowsOf(texts: Oracle["refused"]): readonly Row[] {
  return texts.flatMap(readTable);
}

/** Every combination of words, with what they are to the library. The objects are new for each. */
export function* inputsOf({
  space,
  derived = {},
  leavesOut = () => false,
}: Enumeration): Generator<readonly [Words, Given<Space>]> {
  const parts = Object.entries(space).map(([name, words]) => [name, Object.entries(words)] as const);
  const count = parts.reduce((product, [, words]) => product * words.length, 1);
  for (let number = 0; number < count; number += 1) {
    const words: Record<string, string> = {};
    const given: Record<string, unknown> = {};
    let rest = number;
    for (const [name, choices] of parts) {
      const [word, value] = choices[rest % choices.length] ?? ["", undefined];
      words[name] = word;
      given[name] = value;
      rest = Math.floor(rest / choices.length);
    }
    if (leavesOut(words)) continue;
    for (const [name, follow] of Object.entries(derived)) words[name] = follow(words);
    yield [words, given];
  }
}

function verdictOn(words: Words, tables: Tables, { can, outside, verdict }: Enumeration): Verdict {
  if (Object.values(words).some((word) => word.startsWith("outside")))
    return { answer: outside ?? (can === undefined ? "no answer" : "no"), by: ["ST10"], rows: [outsideType] };
  if (verdict !== undefined) return { ...verdict(words), rows: [] };
  const broken = tables.refused.filter((row) => holds(row, words));
  if (broken.length > 0)
    return { answer: "no", by: [...new Set(broken.flatMap(({ by }) => by))], rows: broken };
  const rows = tables.decided.filter((row) => holds(row, words));
  const [row] = rows;
  if (row === undefined) return { answer: "a gap: no row holds", by: [], rows };
  if (rows.length > 1)
    return { answer: `an overlap: ${rows.map(({ text }) => text).join("; ")}`, by: [], rows };
  const besides = tables.named.filter((each) => holds(each, words));
  const by = new Set([row, ...besides].flatMap((each) => each.by));
  return { answer: row.answer, by: [...by], rows: [row, ...besides] };
}

function differenceBetween(
  { can, say = answerInWords }: Enumeration,
  given: Given<Space>,
  verdict: Verdict,
  { value, because }: Decision<unknown>,
): string | undefined {
  const answer = value === null ? "no answer" : say(value);
  const [expected, named] = [sorted(verdict.by), sorted(because)];
  if (answer !== verdict.answer || named !== expected)
    return `the tables say ${verdict.answer} by ${expected}, the library ${answer} by ${named}`;
  if (can !== undefined && can(given) !== value) return `${answer}, but the yes or no beside it differs`;
  return undefined;
}

/** A rule that is named twice stands twice. */
function sorted(rules: readonly string[]): string {
  return [...rules].sort().join(" ");
}

function inWords(words: Words): string {
  return Object.entries(words)
    .map(([about, word]) => `${about}: ${word}`)
    .join(", ");
}
