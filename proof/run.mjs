// Every chapter, two at a time: `npm run proof`, which writes docs/proof.md; `npm run proof -- --short`, as CI does, tries less
// and writes nothing, unless `--write` says so; `npm run proof -- engines` proves that chapter alone, and shows each claim. Random
// cases have a seed, which is printed: `npm run proof -- histories --seed 7` tries those of 7 again. Needs dist; `npm run proof`
// at the root makes it first.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { tsImport } from "tsx/esm/api";
import { runStep, tool } from "../scripts/lanes.mjs";
import { countsIn, tally } from "../scripts/tally.mjs";

const here = new URL(".", import.meta.url).pathname;
const root = new URL("..", import.meta.url).pathname;
const { values: options, positionals: named } = parseArgs({
  options: { short: { type: "boolean" }, write: { type: "boolean" }, seed: { type: "string" } },
  allowPositionals: true,
});
const env = {
  TENANT_POLICY_PROOF: options.short ? "short" : "whole",
  ...(options.seed !== undefined && { TENANT_POLICY_SEED: options.seed }),
};
const chapters = readdirSync(here).filter((name) => existsSync(`${here}${name}/chapter.ts`));
const unknown = named.filter((name) => !chapters.includes(name));

if (unknown.length > 0) {
  console.error(`There is no chapter ${unknown.join(", ")}. There are: ${chapters.join(", ")}.`);
  process.exitCode = 1;
} else if (named.length > 0) named.forEach(showOne);
else await proveAll();

function showOne(name) {
  const [program, ...rest] = commandOf(name);
  const { status } = spawnSync(program, rest, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}

async function proveAll() {
  const start = performance.now();
  const { add, close } = tally();
  add(await runStep({ name: "proof: types", command: tool("tsc", "-p", "proof"), cwd: root }));
  const waiting = [...chapters];
  const proveNext = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      add(
        await runStep({ name: `proof: ${name}`, command: commandOf(name), cwd: root, env, counts: countsIn }),
      );
  };
  await Promise.all([proveNext(), proveNext()]);
  if (!options.short || options.write) await writePage((performance.now() - start) / 60_000);
  close();
}

function commandOf(name) {
  // Cedar is WebAssembly: with its calls inlined, V8 of Node 20 sometimes ends the process ("unreachable code").
  const options = ["--no-turbo-inline-js-wasm-calls"];
  return [process.execPath, ...options, "--import", import.meta.resolve("tsx"), `${here}prove.ts`, name];
}

async function writePage(minutes) {
  const { pageOf } = await tsImport("./page.ts", import.meta.url);
  const found = chapters.map((name) => JSON.parse(readFileSync(`${here}results/${name}.json`, "utf8")));
  const conditions = {
    ...{ node: process.versions.node, processors: availableParallelism(), minutes },
    isShort: options.short === true,
  };
  writeFileSync(`${root}docs/proof.md`, pageOf(found, conditions));
}
