// Asks the library every vector, as an ES module and as CommonJS, and prints what came out. It runs on any of the hosts, from the
// folder that the library is installed in.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as imported from "tenant-policy";

const required = createRequire(import.meta.url)("tenant-policy");
const folder = join(
  import.meta.dirname ?? new URL(".", import.meta.url).pathname,
  "node_modules/tenant-policy/vectors",
);
const questions = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(join(folder, file), "utf8")).questions,
);

/** How many vectors there are, and the questions with a vector that is answered otherwise. */
function disagreement(library) {
  const wrong = questions.filter(({ question, vectors }) => {
    const decide = library[question.replace(/^(?:can|is)(?=[A-Z])/, "decide")];
    return vectors.some(({ input, ...answer }) => sorted(decide(...input)) !== sorted(answer));
  });
  return wrong.map(({ question }) => question);
}

/** A text that is the same for the same JSON. */
function sorted(value) {
  const inOrder = (_, each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort())
      : each;
  return JSON.stringify(value, inOrder);
}

const count = questions.reduce((sum, { vectors }) => sum + vectors.length, 0);
const version = globalThis.Deno?.version.deno ?? globalThis.Bun?.version ?? process.version.slice(1);
console.log(JSON.stringify({ version, count, esm: disagreement(imported), cjs: disagreement(required) }));
