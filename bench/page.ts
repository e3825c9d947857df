import { availableParallelism } from "node:os";

export interface Section {
  readonly title: string;
  /** What was measured, and how. */
  readonly text: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What `targets` compares with what is wanted, by its name there. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** What to make of the figures. */
const inShort = [
  "## In short",
  "",
  "- **Ask from facts where you have them.** A yes or no is the fastest; its reasons take two to three times as long, and a question",
  "  by ids looks up records besides.",
  "- **Keep what you ask again**: a tenant that was parsed, a list that a check gave. Plain arrays are read anew in each question,",
  "  and a tenant from `JSON.parse` is checked anew in each.",
  "- **A command costs nearly the same in a tenant of any size.** Loading one costs three times what `JSON.parse` does: load it once, and",
  "  then execute commands or apply changes.",
  "- **What is worked out over a whole tenant takes milliseconds to seconds.** Make its classes once, and update them.",
  "- **A bundle holds what it asks**, for browsers and for Node. Node itself loads one file, which is read faster than many.",
];

/** The page docs/performance.md. */
export function pageOf(sections: readonly Section[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const host = `Node ${process.versions.node}, ${availableParallelism()} cores, ${date}`;
  const lines = [
    "# Speed and size",
    "",
    `\`npm run bench\` makes this page (${host}), except where a section names another command. Ratios compare`,
    "candidates that ran in turns on one machine, and hold elsewhere too. Figures marked with ~ are absolute, and drift with",
    "the machine. Each candidate runs in a process of its own, several times; the figures are medians of the processor's time.",
    "",
    "![How much longer it takes with 100,000 entries than with 1,000](growth.svg)",
    "",
    ...inShort,
    ...sections.flatMap((section) => ["", ...linesOf(section)]),
  ];
  return `${lines.join("\n")}\n`;
}

export function sectionText(section: Section): string {
  return `${linesOf(section).join("\n")}\n`;
}

function linesOf({ title, text, head, rows }: Section): readonly string[] {
  const alignments = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [
    `## ${title}`,
    "",
    text,
    "",
    ...[head, alignments, ...rows].map((cells) => `| ${cells.join(" | ")} |`),
  ];
}

export function whole(count: number): string {
  return count.toLocaleString("en-US");
}

export function ratioText(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;
}

/** An absolute figure, of nanoseconds. */
export function timeText(nanoseconds: number): string {
  if (nanoseconds < 1_000) return `~ ${nanoseconds.toFixed(nanoseconds < 10 ? 1 : 0)} ns`;
  return nanoseconds < 1_000_000
    ? `~ ${(nanoseconds / 1_000).toFixed(1)} µs`
    : `~ ${(nanoseconds / 1_000_000).toFixed(1)} ms`;
}
