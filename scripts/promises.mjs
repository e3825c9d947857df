// What an example promises to print, and what it printed.

export function linesOf(text) {
  return text.trimEnd().split("\n");
}

/** What stands after `// →`, with the lines of comment below it that are indented further (see test/arrows.ts). */
export function promisedLines(text) {
  return [...text.matchAll(/\/\/ → (.*(?:\n *\/\/ {3}\S.*)*)/g)].map(([, promised = ""]) =>
    promised.replace(/\n *\/\/ {3}/g, " "),
  );
}
