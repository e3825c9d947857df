// The law of giving (ST13), searched: `npm run search`, or `npm run search -- --seconds 600 --seed 7`. With `--planted`,
// each rule of the table is taken out in turn, and the search has to find the hole within the seconds; `--planted TM2` does
// so with those whose names begin so.
import type { Outcome } from "../test/search/explorer.ts";
import { library, type Library } from "../test/search/library.ts";
import { plantedHoles } from "../test/search/plantedHoles.ts";
import { plantedLibrary } from "../test/search/plantedLibrary.ts";
import { type Search, searchOf } from "../test/search/search.ts";
import { written } from "../test/search/trail.ts";
import { tally } from "./tally.mjs";

/** By how many commands a round goes further, each way of each coalition. */
const commandsARound = 200;

const seconds = numberAfter("--seconds", 60);
const seed = numberAfter("--seed", 20_261_121);
const { check, close } = tally();

if (process.argv.includes("--planted")) {
  const beginning = textAfter("--planted") ?? "";
  for (const hole of plantedHoles.filter(({ name }) => name.startsWith(beginning))) {
    await check(hole.name, async () => foundBy(searchedFor(await plantedLibrary(hole))));
  }
} else {
  await check(`nobody gains what no holder gave, seed ${seed}`, () =>
    Promise.resolve(nothingFoundBy(searchedFor(library))),
  );
}
close();

/** The search when its time is over, or when it has found something, or seen everything. */
function searchedFor(searched: Library): Search {
  const end = performance.now() + seconds * 1_000;
  const isOver = (): boolean => performance.now() >= end;
  const search = searchOf(searched, seed);
  for (let commands = 0; !isOver() && search.finding() === null && !search.isDone();) {
    commands += commandsARound;
    search.goOn(commands, isOver);
  }
  return search;
}

function nothingFoundBy(search: Search): string {
  const found = search.finding();
  if (found !== null) throw new Error(written(found));
  const outcomes = [...search.outcomes()];
  for (const [name, its] of outcomes) console.log(`        ${name}: ${told(its)}`);
  return told(outcomes.flatMap(([, its]) => its));
}

function told(outcomes: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number): number =>
    outcomes.map(of).reduce((total, each) => total + each, 0);
  const done = outcomes.filter(({ isDone }) => isDone).length;
  const longest = Math.max(...outcomes.map(({ depth }) => depth));
  return [
    `${sum(({ states }) => states)} states by ${sum(({ commands }) => commands)} commands`,
    `up to ${longest} steps`,
    `${done} of ${outcomes.length} ways to their end`,
  ].join(", ");
}

function foundBy(search: Search): string {
  const found = search.finding();
  if (found === null) throw new Error(`nothing found in ${seconds} s, seed ${seed}`);
  return `\n        ${written(found).replaceAll("\n", "\n        ")}`;
}

function textAfter(option: string): string | undefined {
  const place = process.argv.indexOf(option);
  const text = place === -1 ? undefined : process.argv[place + 1];
  return text?.startsWith("--") === true ? undefined : text;
}

function numberAfter(option: string, otherwise: number): number {
  const text = textAfter(option);
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text)) throw new Error(`${option} takes a whole number, and not ${text}`);
  return Number(text);
}
