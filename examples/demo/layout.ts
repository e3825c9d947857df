import type { Decision } from "tenant-policy";

export const pageWidth = 100;

/** Rows of cells as lines with aligned columns. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** A text as lines of the page's width. All but the first are indented, or the first too if it starts with the indent. */
export function paragraph(text: string, indent = "  ", start = ""): readonly string[] {
  const lines: string[] = [];
  let line = start;
  for (const word of text.split(" ")) {
    if (line !== start && line.length + 1 + word.length > pageWidth) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === start ? start + word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

export function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

/** An answer as a cell of a table. A refusal names every rule that it breaks. */
export function answerText({ value, because }: Decision<boolean>): string {
  return value ? "yes" : `no: ${because.join(" ")}`;
}
