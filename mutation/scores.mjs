// The page's table: what the last run of each folder found, and every mutant that survived.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const [begin, end] = ["<!-- scores:begin -->", "<!-- scores:end -->"];

export function writeScores(results) {
  const page = new URL("README.md", import.meta.url);
  const text = readFileSync(page, "utf8");
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  writeFileSync(page, `${before}${begin}\n\n${scoresIn(results)}\n\n${after}`);
}

/** A row for each folder that was tried and one for all, and below them the survivors. */
function scoresIn(results) {
  const reports = readdirSync(results).filter(
    (name) => name.endsWith(".json") && !name.includes("incremental"),
  );
  const folders = reports.sort().map((name) => ({
    folder: `src/${name.replace(".json", "").replace("kernel-", "kernel/")}`,
    mutants: mutantsIn(JSON.parse(readFileSync(results + name, "utf8"))),
  }));
  const all = folders.flatMap(({ mutants }) => mutants);
  const head = "| folder | mutants tried | noticed | survived | score |\n| --- | --: | --: | --: | --: |";
  const rows = folders.map(({ folder, mutants }) => row(folder, mutants));
  return [head, ...rows, row("all of these", all), "", "### Survivors", "", ...survivorsAmong(all)].join(
    "\n",
  );
}

function mutantsIn({ files }) {
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, path, original: textAt(source, mutant.location) })),
  );
}

/** What stands in a source between two places, on one line. */
function textAt(source, { start, end: last }) {
  const lines = source.split("\n").slice(start.line - 1, last.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, last.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.map((line) => line.trim()).join(" ");
}

function row(name, mutants) {
  const noticed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const survived = mutants.filter(isSurvivor).length;
  const tried = noticed + survived;
  const score = tried === 0 ? "" : `${((100 * noticed) / tried).toFixed(1)} %`;
  return `| ${name} | ${tried} | ${noticed} | ${survived} | ${score} |`;
}

function isSurvivor({ status }) {
  return status === "Survived" || status === "NoCoverage";
}

/** Each with why no test can notice it, as equivalent.json says; without one, a test is missing. */
function survivorsAmong(mutants) {
  const known = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));
  const survivors = mutants.filter(isSurvivor).map(({ path, location, original, replacement }) => {
    const told = known.find(
      (entry) => entry.path === path && entry.original === original && entry.replacement === replacement,
    );
    const why = told?.why ?? "a test is missing";
    const [from, to] = fromDifference(original, replacement);
    return `| ${path}:${location.start.line} | ${from} | ${to} | ${why} |`;
  });
  return ["| place | source | mutant | why it lives |", "| --- | --- | --- | --- |", ...survivors];
}

/** Both texts, from a little before the place where they differ. */
function fromDifference(one, other) {
  const same = [...one].findIndex((character, place) => character !== other[place]);
  const start = same < 40 ? 0 : same - 20;
  return [one, other].map((text) => code(text.slice(start), start > 0));
}

function code(text, isCut) {
  const short = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  return `\`${isCut ? "..." : ""}${short.replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("`", "'")}\``;
}
