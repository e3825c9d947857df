import { format } from "node:util";
import { vi } from "vitest";

/**
 * The lines that a text promises to print: the text after each `// →`. A long line continues in the comment lines below
 * it that are indented by three blanks.
 */
export function promisedLines(text: string): readonly string[] {
  return [...text.matchAll(/\/\/ → (.*(?:\n *\/\/ {3}\S.*)*)/g)].map(([, promised = ""]) =>
    promised.replace(/\n *\/\/ {3}/g, " "),
  );
}

/** The lines that a call prints to the console. */
export async function printedLines(run: () => unknown): Promise<readonly string[]> {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    lines.push(...format(...values).split("\n"));
  });
  try {
    await run();
  } finally {
    log.mockRestore();
  }
  return lines;
}
