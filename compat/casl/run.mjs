// The time of a decision by CASL and by the library, about the same questions with the same answers. With --write the
// table goes into docs/performance.md. From it, `npm run docs` draws docs/speed.svg. With --answers nothing is timed: whether
// the answers are the same is all that is checked.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { tally } from "../../scripts/tally.mjs";
import { abilityOf, subjectOf } from "./ability.mjs";

const count = 1_000;
const people = 25;
const rounds = 7;
const measured = ["hand-written", "canAccessAsset", "decideAccessAsset", "CASL", "CASL, making an ability"];

const [candidate, bundle] = process.argv.slice(2);
if (measured.includes(candidate)) {
  console.log(String(await nanosecondsOf(candidate, bundle)));
} else if (process.argv.includes("--answers")) {
  await checkAnswers();
} else {
  const medians = await measureAll();
  console.log(tableOf(medians));
  if (process.argv.includes("--write")) {
    writeSection(new URL("../../docs/performance.md", import.meta.url), medians);
  }
}

async function checkAnswers() {
  const { check, close } = tally();
  const [outfile, remove] = bundled();
  const library = await import(pathToFileURL(outfile).href);
  remove();
  await check("CASL and plain conditions answer as the library does", () => {
    const questions = questionsOf(library);
    return `${questions.length} questions, of which ${expectSameAnswers(questions, library)} are allowed`;
  });
  close();
}

/** A file with what the comparison needs, and a function that removes it. */
function bundled() {
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-casl-"));
  const outfile = join(folder, "library.mjs");
  buildSync({
    entryPoints: [new URL("library.mjs", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile,
    packages: "bundle",
    logLevel: "error",
  });
  return [outfile, () => rmSync(folder, { recursive: true })];
}

/** Each candidate in processes of its own, in turns, so that a busy machine slows all alike. */
async function measureAll() {
  const [outfile, remove] = bundled();
  const figures = Object.fromEntries(measured.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of measured) {
      const script = new URL(import.meta.url).pathname;
      const options = ["--expose-gc", script, name, outfile];
      figures[name].push(Number(execFileSync(process.execPath, options, { encoding: "utf8" })));
    }
  }
  const { median } = await import(pathToFileURL(outfile).href);
  remove();
  return Object.fromEntries(measured.map((name) => [name, median(figures[name])]));
}

async function nanosecondsOf(name, path) {
  const library = await import(pathToFileURL(path).href);
  const { canAccessAsset, decideAccessAsset, mayAccessAsset } = library;
  const questions = questionsOf(library);
  const abilities = new Map();
  if (name === "CASL") expectSameAnswers(questions, library);
  const asks = {
    "hand-written": ({ person, action, asset }) => Number(mayAccessAsset(person, action, asset)),
    canAccessAsset: ({ person, action, asset }) => Number(canAccessAsset(person, action, asset)),
    decideAccessAsset: ({ person, action, asset }) => decideAccessAsset(person, action, asset).because.length,
    CASL: ({ ability, action, subject }) => Number(ability.can(action, subject)),
    "CASL, making an ability": ({ person }) => abilityOf(person, library).rules.length,
  };
  const asked =
    name === "CASL" ? questions.map((question) => asCasl(question, abilities, library)) : questions;
  const ask = asks[name];
  const figure = library.nanosecondsOf((turn) => ask(asked[turn]), count);
  if (!library.isKept()) throw new Error("the answers were not used");
  return figure;
}

/** Questions of few people, so that CASL finds their abilities in the processor's cache. */
function questionsOf({ assetQuestions }) {
  const questions = assetQuestions(count);
  return questions.map((question, place) => ({ ...question, person: questions[place % people].person }));
}

function asCasl({ person, action, asset }, abilities, library) {
  if (!abilities.has(person)) abilities.set(person, abilityOf(person, library));
  return { ability: abilities.get(person), action, subject: subjectOf(asset) };
}

/** Gives the number of questions that are allowed. */
function expectSameAnswers(questions, library) {
  const abilities = new Map();
  let allowed = 0;
  for (const question of questions) {
    const { person, action, asset } = question;
    const { ability, subject } = asCasl(question, abilities, library);
    const expected = library.canAccessAsset(person, action, asset);
    const given = [library.mayAccessAsset(person, action, asset), ability.can(action, subject)];
    if (given.some((answer) => answer !== expected)) {
      throw new Error(`not the same answer: ${JSON.stringify({ person, action, asset, expected, given })}`);
    }
    if (expected) allowed += 1;
  }
  if (allowed < count / 20) throw new Error(`only ${allowed} questions are allowed`);
  return allowed;
}

function tableOf(medians) {
  const row = (what, name) => {
    const ratio = medians[name] / medians["canAccessAsset"];
    return `| ${what} | ~ ${timeText(medians[name])} | ${ratio.toFixed(ratio < 10 ? 1 : 0)} × |`;
  };
  return [
    "| a decision by | time | to `canAccessAsset` |",
    "| --- | --: | --: |",
    row("plain conditions, without types or reasons", "hand-written"),
    row("`canAccessAsset`", "canAccessAsset"),
    row("`decideAccessAsset`, with its reasons", "decideAccessAsset"),
    row("CASL's `ability.can`, the ability at hand", "CASL"),
    row("making that ability, once for a person and a workspace", "CASL, making an ability"),
  ].join("\n");
}

function timeText(nanoseconds) {
  return nanoseconds < 1_000 ? `${nanoseconds.toFixed(0)} ns` : `${(nanoseconds / 1_000).toFixed(0)} µs`;
}

/** Puts the section between its two marks, at the end of the page where it has none. */
function writeSection(page, medians) {
  const [begin, end] = ["<!-- casl:begin -->", "<!-- casl:end -->"];
  const text = readFileSync(page, "utf8");
  const section = `${begin}\n\n${sectionOf(medians)}\n\n${end}`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  const changed =
    from === -1 ? `${text}\n${section}\n` : text.slice(0, from) + section + text.slice(to + end.length);
  writeFileSync(page, changed);
}

function sectionOf(medians) {
  const { version } = JSON.parse(
    readFileSync(new URL("node_modules/@casl/ability/package.json", import.meta.url), "utf8"),
  );
  const date = new Date().toISOString().slice(0, 10);
  return [
    "## Against CASL",
    "",
    `Made by \`npm run casl -- --write\` (Node ${process.versions.node}, ${date}, @casl/ability ${version}).`,
    `${count.toLocaleString("en")} different questions of ${people} people about assets, asked again and again. All candidates answer all`,
    "of them alike. The ability holds the whole sharing table for one person in one workspace, written as conditions on the asset. It",
    "is made before the clock starts. A process that asks only a few questions of each person pays for making it, too.",
    "",
    tableOf(medians),
  ].join("\n");
}
