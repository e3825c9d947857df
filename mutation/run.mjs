// Changes the source a little, thousands of times, and looks whether a test turns red: `npm run mutation` for all of it,
// `npm run mutation -- src/passwords src/kernel/time` for some folders, `npm run mutation -- --changed --minutes 4` for the
// files that were changed since the last release, as far as it gets in that time. The mutants of a folder are tried by the
// tests of that folder, which are few and quick, and those of a question by the law of all questions. What was tried is
// remembered in results/, so that the next run tries only what changed. With --write, the scores and the survivors go into
// README.md.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { installMissing } from "../scripts/folders.mjs";
import { changedFiles } from "./changedFiles.mjs";
import { writeScores } from "./scores.mjs";

const root = new URL("..", import.meta.url).pathname;
const results = new URL("results/", import.meta.url).pathname;
/** Compares each `can…` and `is…` with its twin, whichever folder it stands in. */
const law = "test/laws/generatedQuestions.test.ts";
const { values: options, positionals } = parseArgs({
  options: { changed: { type: "boolean" }, minutes: { type: "string" }, write: { type: "boolean" } },
  allowPositionals: true,
});
const end = performance.now() + Number(options.minutes ?? Infinity) * 60_000;
const named = positionals.map((path) => path.replace(/^src\/|\/$/g, ""));

const unknown = named.filter((folder) => !existsSync(`${root}src/${folder}`) || !hasTests(folder));
if (unknown.length > 0) {
  console.error(
    `There is no folder of this name with tests: ${unknown.join(", ")}. Name one such as src/passwords.`,
  );
  process.exit(1);
}
installMissing("mutation");
const work = options.changed ? changedWork() : (named.length > 0 ? named : allFolders()).map(wholeFolder);
const left = work.filter((each) => !tried(each));
if (left.length > 0)
  console.log(`Left, as the time was over: ${left.map(({ folder }) => `src/${folder}`).join(", ")}`);
if (options.write) writeScores(results);

/** Every folder of the source that has tests. What the kernel holds counts apart, as its tests do. */
function allFolders() {
  const areas = foldersIn("src").filter((area) => area !== "kernel");
  return [...areas, ...foldersIn("src/kernel").map((name) => `kernel/${name}`)].filter(hasTests);
}

function foldersIn(folder) {
  const entries = readdirSync(root + folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function hasTests(folder) {
  return existsSync(`${root}test/${folder}`);
}

function wholeFolder(folder) {
  return { folder, mutate: `src/${folder}/**/*.ts,!src/**/rules.ts,!src/explain/locales/**` };
}

/** The changed files of each folder that has tests. */
function changedWork() {
  const { release, files } = changedFiles();
  const work = allFolders().map((folder) => ({
    folder,
    files: files.filter((path) => path.startsWith(`src/${folder}/`)),
  }));
  const changed = work.filter(({ files: its }) => its.length > 0);
  console.log(`Changed since ${release}: ${files.length} files in ${changed.length} folders`);
  // Those with few files first, so that the time is enough for many folders.
  changed.sort((one, other) => one.files.length - other.files.length);
  return changed.map(({ folder, files: its }) => ({ folder, mutate: its.join() }));
}

/** Every question reaches the kernel, so that the law would try all of them on each of its mutants. */
function isKernel(folder) {
  return folder.startsWith("kernel");
}

/** Whether there was time to try the mutants of a folder. */
function tried({ folder, mutate }) {
  const timeout = Math.ceil(end - performance.now());
  if (timeout <= 0) return false;
  const name = folder.replaceAll("/", "-");
  console.log(`\nsrc/${folder}, by the tests in test/${folder}`);
  const { status } = spawnSync(
    process.execPath,
    [
      `${root}mutation/node_modules/@stryker-mutator/core/bin/stryker.js`,
      "run",
      "mutation/stryker.config.json",
      ...["--mutate", mutate],
      ...["--testFiles", [`test/${folder}/**/*.test.ts`, ...(isKernel(folder) ? [] : [law])].join()],
      ...["--incrementalFile", `mutation/results/${name}.incremental.json`],
    ],
    {
      ...{ cwd: root, stdio: "inherit", env: { ...process.env, TZ: "UTC", TENANT_POLICY_TESTS: "mutants" } },
      ...(timeout === Infinity ? {} : { timeout, killSignal: "SIGINT" }),
    },
  );
  if (performance.now() >= end) {
    // Stopped on its way: what it worked on stays there.
    rmSync(`${root}mutation/.stryker`, { recursive: true, force: true });
    return false;
  }
  if (status === 0) keepReports(name);
  else process.exitCode = 1;
  return true;
}

function keepReports(name) {
  for (const kind of ["json", "html"]) renameSync(`${results}mutation.${kind}`, `${results}${name}.${kind}`);
}
