import { readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { doors, pathOf } from "../../scripts/doors.mjs";
import type { Fault } from "./faults.ts";
import type { Questions } from "./questions.ts";

const here = new URL(".", import.meta.url).pathname;
const built = new URL("../../dist/esm/", import.meta.url).pathname;

// As compat/bundlers asks them: the doors for tests answer by exceptions and with generators.
export const sources = Object.entries(doors).flatMap(([door, source]) =>
  door.startsWith("./testing") ? [] : [source],
);

/** What the script of a host is made of. */
export interface ScriptParts {
  readonly questions: Questions;
  /** Whether the clock and chance throw, from before the library is loaded. */
  readonly isGuarded: boolean;
  readonly fault?: Fault;
}

/** One script that needs nothing else, and leaves the answers of the built library in `purity.result`. */
export async function scriptOf({ questions, isGuarded, fault }: ScriptParts): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entryText(questions, isGuarded), resolveDir: here },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "purity",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
    banner: { js: '"use strict";' },
    plugins: fault === undefined ? [] : [planted(fault)],
  });
  return outputFiles.map(({ text }) => text).join("");
}

function entryText(questions: Questions, isGuarded: boolean): string {
  const paths = sources.map((source) => `${built}${pathOf(source)}.js`);
  return [
    `import "./inHost/globals.mjs";`,
    ...(isGuarded ? [`import "./inHost/guards.mjs";`] : []),
    ...paths.map((path, index) => `import * as door${index} from ${JSON.stringify(path)};`),
    `import { resultOf } from "./inHost/result.mjs";`,
    `const library = { ${paths.map((_, index) => `...door${index}`).join(", ")} };`,
    `export const result = resultOf(library, ${JSON.stringify(questions)});`,
  ].join("\n");
}

function planted({ file, from, to }: Fault): Plugin {
  return {
    name: "planted fault",
    setup: (building) => {
      building.onLoad({ filter: /\.js$/ }, ({ path }) => {
        if (path !== built + file) return undefined;
        const text = readFileSync(path, "utf8");
        if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
        return { contents: text.replace(from, () => to) };
      });
    },
  };
}
