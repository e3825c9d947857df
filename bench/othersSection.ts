import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { ratioText, type Section, timeText } from "./page.ts";
import { median } from "./timing.ts";

const rounds = 5;
const root = new URL("..", import.meta.url).pathname;

/** What the modules of bench/engines have, of which only the bench folder's own install has the types. */
interface Engines {
  readonly engines: Readonly<Record<string, { readonly count: number; readonly isOnlyMade?: boolean }>>;
}
interface Bundling {
  readonly bundled: () => readonly [path: string, remove: () => void];
}

/** The nanoseconds of each engine, in every round. */
interface Measured {
  readonly name: string;
  readonly count: number;
  readonly nanoseconds: readonly number[];
}

export async function othersSection(): Promise<Section> {
  execFileSync(process.execPath, [`${root}scripts/folders.mjs`, "bench"], { stdio: "inherit" });
  const measured = await measureAll();
  const middle = (name: string): number =>
    median(measured.find((each) => each.name.includes(name))?.nanoseconds ?? []);
  const [byHand, ours] = [middle("by hand"), middle("canAccessAsset")];
  const rows = measured.map(({ name, count, nanoseconds }) => {
    const figure = median(nanoseconds);
    const spread = [Math.min(...nanoseconds), Math.max(...nanoseconds)].map(timeText).join(" – ");
    return [
      ...[name, timeText(figure), spread.replaceAll("~ ", "")],
      ...[ratioText(figure / byHand), ratioText(figure / ours), count.toLocaleString("en-US")],
    ];
  });
  return {
    title: "Against what people would use instead",
    text: textOf(),
    head: ["a decision by", "time", "least – most", "÷ by hand", "÷ `canAccessAsset`", "questions"],
    rows,
    figures: { "others/casl": middle("CASL's") / ours },
  };
}

/** Each in processes of its own, in turns, so that a busy machine slows all alike. */
async function measureAll(): Promise<readonly Measured[]> {
  const { engines } = (await import(`${root}bench/engines/engines.mjs`)) as Engines;
  const { bundled } = (await import(`${root}bench/engines/bundled.mjs`)) as Bundling;
  const [bundle, remove] = bundled();
  const names = Object.keys(engines);
  const turns = Array.from({ length: rounds }, () => names.map((name) => nanosecondsOf(name, bundle)));
  remove();
  return names.map((name, place) => ({
    name,
    count: engines[name]?.count ?? 0,
    nanoseconds: turns.map((figures) => figures[place] ?? NaN),
  }));
}

function nanosecondsOf(name: string, bundle: string): number {
  const given = ["--expose-gc", `${root}bench/engines/child.mjs`, name, bundle];
  return Number(execFileSync(process.execPath, given, { encoding: "utf8" }));
}

function textOf(): string {
  const { devDependencies } = JSON.parse(readFileSync(`${root}bench/package.json`, "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const versions = Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`);
  return (
    "What one may do with an asset: different questions, each of another person, as new from JSON, asked again and again " +
    `(${versions.join(", ")}). A run fails where one of them answers otherwise than plain conditions do. Their rules are made of one ` +
    "table before the clock starts, and CASL's abilities, too; with few people, these stay in the processor's cache. No asset is " +
    "locked, as accesscontrol and casbin have no place for it. They and json-rules-engine compare no workspaces: plain code tells them " +
    "from where one asks. Only the library gives reasons, and only it and the checked conditions stand bad input."
  );
}
