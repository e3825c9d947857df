// Changes the source a little, thousands of times, and looks whether a test turns red: `npm run mutation` for all of it,
// `npm run mutation -- src/passwords src/kernel/time` for some folders. The mutants of a folder are tried by the tests of that
// folder, which are few and quick, and those of a question by the law of all questions. What was tried is remembered in
// results/, so that the next run tries only what changed. With --write, the scores and the survivors go into README.md.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, renameSync } from "node:fs";
import { installMissing } from "../scripts/folders.mjs";
import { writeScores } from "./scores.mjs";

const root = new URL("..", import.meta.url).pathname;
const results = new URL("results/", import.meta.url).pathname;
/** Compares each `can…` and `is…` with its twin, whichever folder it stands in. */
const law = "test/laws/generatedQuestions.test.ts";
const given = process.argv.slice(2);
const named = given.filter((option) => option !== "--write").map((path) => path.replace(/^src\/|\/$/g, ""));

const folders = named.length > 0 ? named : allFolders();
const unknown = folders.filter((folder) => !existsSync(`${root}src/${folder}`) || !hasTests(folder));
if (unknown.length > 0) {
  console.error(
    `There is no folder of this name with tests: ${unknown.join(", ")}. Name one such as src/passwords.`,
  );
  process.exit(1);
}
installMissing("mutation");
for (const folder of folders) {
  if (tryMutantsOf(folder) !== 0) process.exitCode = 1;
}
if (given.includes("--write")) writeScores(results);

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

/** Every question reaches the kernel, so that the law would try all of them on each of its mutants. */
function isKernel(folder) {
  return folder.startsWith("kernel");
}

function tryMutantsOf(folder) {
  const name = folder.replaceAll("/", "-");
  console.log(`\nsrc/${folder}, by the tests in test/${folder}`);
  const { status } = spawnSync(
    process.execPath,
    [
      `${root}mutation/node_modules/@stryker-mutator/core/bin/stryker.js`,
      "run",
      "mutation/stryker.config.json",
      ...["--mutate", `src/${folder}/**/*.ts,!src/**/rules.ts,!src/explain/locales/**`],
      ...["--testFiles", [`test/${folder}/**/*.test.ts`, ...(isKernel(folder) ? [] : [law])].join()],
      ...["--incrementalFile", `mutation/results/${name}.incremental.json`],
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, TZ: "UTC", TENANT_POLICY_TESTS: "mutants" } },
  );
  if (status === 0) {
    for (const kind of ["json", "html"])
      renameSync(`${results}mutation.${kind}`, `${results}${name}.${kind}`);
  }
  return status;
}
