// Changes the source a little, thousands of times, and looks whether a test turns red: `npm run mutation` for all of it,
// `npm run mutation -- src/passwords src/sessions` for some folders. What was tried is remembered in results/, so that the
// next run tries only what changed. A run over everything that ends well, with --write, puts its score into README.md.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installMissing } from "../scripts/folders.mjs";

const root = new URL("..", import.meta.url).pathname;
const given = process.argv.slice(2);
const folders = given.filter((option) => option !== "--write");
const isWriting = given.includes("--write");

if (isWriting && folders.length > 0) {
  console.error("A score of some folders is not the score: leave out --write, or the folders.");
  process.exit(1);
}
installMissing("mutation");

const stryker = join(root, "mutation/node_modules/@stryker-mutator/core/bin/stryker.js");
const some = folders.map((folder) => `${folder}/**/*.ts`);
const mutate = folders.length === 0 ? [] : ["--mutate", [...some, "!src/**/rules.ts"].join(",")];
const { status } = spawnSync(process.execPath, [stryker, "run", "mutation/stryker.config.json", ...mutate], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, TZ: "UTC" },
});
if (status === 0 && isWriting) writeScore();
process.exitCode = status ?? 1;

function writeScore() {
  const page = new URL("README.md", import.meta.url);
  const [begin, end] = ["<!-- score:begin -->", "<!-- score:end -->"];
  const text = readFileSync(page, "utf8");
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  writeFileSync(page, `${before}${begin}\n\n${scoreTable()}\n\n${after}`);
}

/** A row for each folder of the source, and one for all. */
function scoreTable() {
  const { files } = JSON.parse(readFileSync(new URL("results/mutation.json", import.meta.url), "utf8"));
  const mutants = Object.entries(files).flatMap(([path, file]) =>
    file.mutants.map(({ status: outcome }) => ({ folder: path.split("/")[1] ?? "", outcome })),
  );
  const areas = [...new Set(mutants.map(({ folder }) => folder))].sort();
  const rows = areas.map((area) =>
    row(
      `src/${area}`,
      mutants.filter(({ folder }) => folder === area),
    ),
  );
  const head = "| folder | mutants tried | noticed | survived | score |\n| --- | --: | --: | --: | --: |";
  const date = new Date().toISOString().slice(0, 10);
  return [`Measured on ${date}.`, "", head, ...rows, row("all", mutants)].join("\n");
}

function row(name, mutants) {
  const countOf = (...outcomes) => mutants.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const noticed = countOf("Killed", "Timeout");
  const survived = countOf("Survived", "NoCoverage");
  const tried = noticed + survived;
  const score = tried === 0 ? "" : `${((100 * noticed) / tried).toFixed(1)} %`;
  return `| ${name} | ${tried} | ${noticed} | ${survived} | ${score} |`;
}
