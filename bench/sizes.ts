import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { consumerBuild } from "../scripts/consumerBuild.ts";
import { exportedFrom } from "./exportedFrom.ts";

export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

const root = new URL("..", import.meta.url).pathname;

/** What a consumer's bundler makes of these exports of the build, for production. */
export function sizeOf(exported: string, door = "index"): Size {
  const { outputFiles } = buildSync({
    stdin: { contents: `export ${exported} from "./dist/esm/${door}.js";`, resolveDir: root },
    ...consumerBuild,
    logLevel: "error",
  });
  const text = outputFiles.map((file) => file.text).join("");
  return { minified: text.length, gzip: gzipSync(text, { level: 9 }).length };
}

export interface Sizes {
  readonly questions: readonly (readonly [name: string, size: Size])[];
  readonly allQuestions: Size;
  /** All that asks from facts, or describes: what does not come from the folder of tenants. */
  readonly fromFacts: Size;
  /** What keeps a tenant, asks by ids and executes commands. */
  readonly state: Size;
  readonly whole: Size;
  /** What explains, without a language. */
  readonly explaining: Size;
  /** The sentences of each language, without the labels that they do not name. */
  readonly languages: readonly (readonly [language: string, size: Size])[];
  /** Every label of each language, without its sentences. */
  readonly labels: readonly (readonly [language: string, size: Size])[];
}

export async function sizes(): Promise<Sizes> {
  const names = Object.keys((await import(`${root}dist/node/index.js`)) as object).sort();
  const languages = [
    ["English", "en"],
    ["German", "de"],
  ] as const;
  // Of a tenant, by a command: it carries all that there is.
  const questions = names.filter((name) => /^(can|is)[A-Z]/.test(name) && name !== "canExecute");
  return {
    questions: questions.map((name) => [name, sizeOf(`{ ${name} }`)] as const),
    allQuestions: sizeOf(`{ ${questions.join(", ")} }`),
    fromFacts: sizeOf(namesOf((folder) => folder !== "tenant")),
    state: sizeOf(namesOf((folder) => folder === "tenant")),
    whole: sizeOf("*"),
    explaining: sizeOf("{ explain }", "explain/index"),
    languages: languages.map(([name, door]) => [name, sizeOf(`{ ${door} }`, `explain/${door}`)]),
    labels: languages.map(([name, door]) => [name, sizeOf(`{ ${door}Labels }`, `explain/${door}`)]),
  };
}

function namesOf(isWanted: (folder: string) => boolean): string {
  const names = exportedFrom().flatMap(([folder, name]) => (isWanted(folder) ? [name] : []));
  return `{ ${names.join(", ")} }`;
}
