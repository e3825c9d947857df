// Builds dist from nothing:
//   dist/esm   one ES module a source file, for bundlers, and the declarations for it
//   dist/cjs   the same declarations for those who `require`
//   dist/node  one file a door for Node, as an ES module and as CommonJS; what the doors share is a file of its own
//   dist/cli   the command line, which imports the doors by their names
//   dist/runners  what test runners load, which does so as well
// The command line holds what only it needs, so that nobody else installs that. The licences go along, in a
// THIRD_PARTY_LICENSES.txt beside its file. The library itself holds and needs nothing of others.
//
// rolldown writes `@__PURE__` at each call of a function marked `@__NO_SIDE_EFFECTS__`, also of another file's: webpack and
// rspack understand only the former.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { pathToFileURL } from "node:url";
import { doors, isExportsMapFresh, pathOf, readManifest, recordedDoor } from "./doors.mjs";

process.chdir(new URL("..", import.meta.url).pathname);

const { peerDependencies = {} } = readManifest();
const input = Object.fromEntries(Object.values(doors).map((source) => [pathOf(source), source]));
const tsconfig = "tsconfig.src.json";

rmSync("dist", { recursive: true, force: true });
if (!isExportsMapFresh()) fail("`exports` of package.json is stale: run `npm run exports`");
makeDeclarations();
await makeModules();
await makeNodeFiles();
await makeRunners();
await makeRecorded();
writeFileSync("dist/cli/THIRD_PARTY_LICENSES.txt", licencesOf(await makeCommandLine()));

/** The declarations for ES modules and, under names that CommonJS sees, once more. Their making checks the types. */
function makeDeclarations() {
  emitDeclarations(tsconfig, "src", "dist/esm");
  copyDeclarations("dist/esm", "dist/cjs");
}

function emitDeclarations(project, source, target) {
  const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--noEmitOnError"];
  const settings = ["-p", project, ...options, "--rootDir", source, "--outDir", target];
  if (spawnSync("node_modules/.bin/tsc", settings, { stdio: "inherit" }).status !== 0)
    fail(`${source} has type errors`);
}

function copyDeclarations(from, to) {
  for (const path of filesBelow(from)) {
    const text = readFileSync(path, "utf8");
    writeFileSync(path, importing(text, "js"));
    write(path.replace(from, to).replace(/\.ts$/, ".cts"), importing(text, "cjs"));
  }
}

/** A declaration file that imports its neighbours under the extension that they have once built. */
function importing(text, extension) {
  return text.replaceAll(/(["'])(\.\.?\/[^"'\n]+)\.ts\1/g, `"$2.${extension}"`);
}

async function makeModules() {
  const bundle = await rolldown({
    input,
    tsconfig,
    external: packages(peerDependencies),
    platform: "neutral",
  });
  const { output } = await bundle.write({
    dir: "dist/esm",
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: "src",
  });
  refuseForeign(output);
}

async function makeNodeFiles() {
  const external = packages(peerDependencies);
  const preserveEntrySignatures = "allow-extension";
  const bundle = await rolldown({ input, tsconfig, external, platform: "node", preserveEntrySignatures });
  // Without source maps: the files are not minified and keep their comments, so that one reads what runs.
  const settings = { dir: "dist/node", codeSplitting: oneFileOfIndex() };
  const { output } = await bundle.write({ ...settings, chunkFileNames: "shared-[hash].js" });
  await bundle.write({
    ...settings,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "shared-[hash].cjs",
  });
  refuseForeign(output);
}

/**
 * What the questions need goes into one file, but for what the languages share with them: importing the questions takes three
 * files instead of thirteen, and a fifth less time, and a language alone still takes none of them.
 */
function oneFileOfIndex() {
  let modules;
  const name = (id, graph) => {
    modules ??= {
      ofIndex: modulesBelow([input.index], graph),
      ofLanguages: modulesBelow([input["explain/en"], input["explain/de"]], graph),
    };
    const isEntry = id === resolve(input.index);
    return modules.ofIndex.has(id) && !modules.ofLanguages.has(id) && !isEntry ? "questions" : null;
  };
  return { includeDependenciesRecursively: false, groups: [{ debugName: "questions", name }] };
}

function modulesBelow(entries, graph) {
  const found = new Set(entries.map((path) => resolve(path)));
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

function refuseForeign(output) {
  const foreign = packagesIn(output);
  if (foreign.length > 0) fail(`other packages went into the library: ${foreign.join(", ")}`);
}

/** The packages that went into it. */
async function makeCommandLine() {
  const external = [/^tenant-policy(\/|$)/];
  const bundle = await rolldown({ input: "cli/tenant-policy.ts", tsconfig, external, platform: "node" });
  return packagesIn((await bundle.write({ dir: "dist/cli" })).output);
}

/** What test runners load: the doors for their configurations, the reporter, the setup files, and the recorder. */
async function makeRunners() {
  emitDeclarations("tsconfig.runners.json", "runners", "dist/runners");
  copyDeclarations("dist/runners", "dist/runners");
  const names = ["vitest", "vitestSetup", "jest", "jestReporter", "jestSetup", "recorded"];
  const bundle = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, `runners/${name}.ts`])),
    tsconfig: "tsconfig.runners.json",
    external: [/^tenant-policy(\/|$)/, /^@jest\/globals$/, ...packages(peerDependencies)],
    platform: "node",
  });
  const { output } = await bundle.write({ dir: "dist/runners", chunkFileNames: "shared-[hash].js" });
  await bundle.write({
    ...{ dir: "dist/runners", format: "cjs", exports: "named" },
    ...{ entryFileNames: "[name].cjs", chunkFileNames: "shared-[hash].cjs" },
  });
  refuseForeign(output);
}

/** The door with all exports of the library, recorded, in each build. */
async function makeRecorded() {
  const path = recordedDoor.slice(2);
  const recorder = "../../runners/recorded";
  const names = Object.keys(await import(pathToFileURL(resolve("dist/node/index.js")).href));
  const module = [
    'import * as policy from "../index.js";',
    `import { recorded } from "${recorder}.js";`,
    `export const {\n  ${names.join(",\n  ")},\n} = /* @__PURE__ */ recorded(policy);\n`,
  ].join("\n");
  write(`dist/esm/${path}.js`, module);
  write(`dist/node/${path}.js`, module);
  const exported = 'module.exports = recorded(require("../index.cjs"));\n';
  write(`dist/node/${path}.cjs`, `const { recorded } = require("${recorder}.cjs");\n${exported}`);
  write(`dist/esm/${path}.d.ts`, 'export * from "../index.js";\n');
  write(`dist/cjs/${path}.d.cts`, 'export * from "../index.cjs";\n');
}

function packages(names) {
  return Object.keys(names).map((name) => new RegExp(`^${name}(/|$)`));
}

function packagesIn(output) {
  const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const found = modules.flatMap((id) => id.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []);
  return [...new Set(found)].sort();
}

function licencesOf(names) {
  const texts = names.map((name) => {
    const folder = join("node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) fail(`${name} has no licence text`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  const head = "The files in this folder hold parts of these packages, under these licences.\n";
  return [head, ...texts].join(`\n${"-".repeat(80)}\n\n`);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function fail(why) {
  rmSync("dist", { recursive: true, force: true });
  console.error(`build: ${why}`);
  process.exit(1);
}
