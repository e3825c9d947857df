import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { median } from "./timing.ts";

const root = new URL("..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "tenant-policy-import-"));

/** What a new process does. */
export interface Start {
  readonly name: string;
  readonly code: string;
  readonly target: string;
}

/** Imports of the build for Node, and of questions alone as esbuild bundles them. */
export function starts(): readonly Start[] {
  const all = `import * as library from ${JSON.stringify(`${root}dist/node/index.js`)};`;
  return [
    { name: "all questions", code: all, target: "≤ 25 ms" },
    {
      name: "the same, and a first answer about time",
      code: `${all} library.formatTimestamp(0, "Europe/London");`,
      target: "",
    },
    ...["explain", "storage", "analysis"].map((door) =>
      importOf(`\`${door}\``, `dist/node/${door}/index.js`),
    ),
    importOf("the sentences of English", "dist/node/explain/en.js"),
    ...["canSwitchTo", "canAccessAsset", "canInvite"].map((name) => ({
      ...importOf(`\`${name}\` alone`, bundleOf(name)),
      target: "≤ 3 ms",
    })),
  ];
}

/** Milliseconds that each takes the processor beyond the import of an empty file: medians, measured in turns. */
export function importMillis(all: readonly Start[], rounds: number): readonly number[] {
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const codes = [importOf("", empty).code, ...all.map(({ code }) => code)];
  const turns = Array.from({ length: rounds }, () => codes.map(processorMilli));
  const [base = 0, ...others] = codes.map((_, place) => median(turns.map((turn) => turn[place] ?? NaN)));
  return others.map((milli) => milli - base);
}

function importOf(name: string, path: string): Start {
  const code = `import ${JSON.stringify(path.startsWith("/") ? path : root + path)};`;
  return { name, code, target: "" };
}

function bundleOf(name: string): string {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    stdin: { contents: `export { ${name} } from "./dist/esm/index.js";`, resolveDir: root },
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return outfile;
}

/** The processor's time from the start of a process until it has run this. */
function processorMilli(code: string): number {
  const script = `${code} const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}
