/** A table in Markdown, with figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const alignments = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [head, alignments, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

export function count(number: number): string {
  return number.toLocaleString("en-US");
}

export function decimal(number: number): string {
  return number.toFixed(2);
}
