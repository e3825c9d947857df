// A filter against the question, asset by asset: in PGlite, PostgreSQL, SQLite and an interpreter of UCAST. All classes of
// assets, whoever asks, and ids that databases take for others. The code of docs/analysis.md, with Drizzle and Kysely, is one
// program, which compiles and prints what its comments say. Needs dist; by hand: node scripts/in-folder.mjs compat/filter
import { interpret } from "@ucast/js";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPacked, run, tarballName } from "../../scripts/packed.mjs";
import { linesOf, promisedLines } from "../../scripts/promises.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";
import {
  assetsOf,
  assetsWith,
  hostileIds,
  longAssets,
  longPerson,
  peopleOf,
  peopleWith,
  unstorableIds,
} from "./cases.mjs";
import { openPglite, openPostgres, openSqlite } from "./databases.mjs";
import { startPostgres } from "../../scripts/postgres.mjs";
import { fill, mappingsOf } from "./tables.mjs";

const here = new URL(".", import.meta.url).pathname;
const { add, check, close } = tally();

const tarball = join(installPacked(), tarballName());
// It is not saved: the lock file would hold the hash of one build.
const npm = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
run("npm", ["install", "--no-save", ...npm, tarball], here);
const { assetActions, assetKinds, canAccessAsset, roles } = await import("tenant-policy");
const { assetFilter, assetFilterSql, assetRow } = await import("tenant-policy/analysis");

const held = [...assetsOf(assetKinds), ...hostileIds.flatMap(assetsWith), ...longAssets];
// Nobody with such an id may ask, but what there is of them must not be taken for somebody else's.
const unstorable = unstorableIds.flatMap(assetsWith);
const people = [...peopleOf(roles), ...hostileIds.flatMap(peopleWith), longPerson];

await check("@ucast/js lists exactly what the question allows", () => {
  const assets = [...held, ...unstorable];
  const rows = assets.map((asset) => assetRow(asset).value);
  return compared([...people, ...unstorableIds.flatMap(peopleWith)], assets, (person, action) => {
    const condition = assetFilter(person, action).value;
    return rows.flatMap((row, place) => (interpret(condition, row) ? [place] : []));
  });
});
await checkDatabase(openSqlite(), [...held, ...unstorable]);
await checkDatabase(await openPglite(), held);
const socket = startPostgres();
if (socket === undefined) add({ skipped: 4 });
else await checkDatabase(await openPostgres(socket), held);
await check("an id that a database does not hold is an issue", () => {
  for (const person of unstorableIds.flatMap(peopleWith)) {
    for (const { columns } of [...mappingsOf("sqlite"), ...mappingsOf("postgresql")]) {
      const { issues } = assetFilterSql(person, "view", columns);
      if (issues?.length !== 1 || issues[0].rule !== "ST10") throw new Error(JSON.stringify(person));
    }
  }
});
const page = readFileSync(new URL("../../docs/analysis.md", import.meta.url), "utf8");
const code = [...page.matchAll(/^```ts filter\n(.*?)^```$/gms)].map(([, block]) => block).join("\n");
writeFileSync(join(here, "page.ts"), code);
await check("the code of docs/analysis.md compiles", () => {
  run("npx", ["--no-install", "tsc", "-p", here], here);
});
await check("it prints what its comments say", () => {
  const printed = run(process.execPath, ["--import", import.meta.resolve("tsx"), "page.ts"], here);
  expectEqual(linesOf(printed), promisedLines(code), "lines");
  if (promisedLines(code).length < 4) throw new Error(code);
});
close();

async function checkDatabase(database, assets) {
  await check(`${database.name} takes the assets`, async () => {
    await fill(database, assets, (asset) => assetRow(asset).value);
    return `${assets.length} of them`;
  });
  for (const { name, columns } of mappingsOf(database.dialect)) {
    const table = `"${columns.table}"`;
    await check(`${database.name}, ${name}, lists exactly what the question allows`, () =>
      compared(people, assets, async (person, action) => {
        const { value } = assetFilterSql(person, action, columns);
        const text = `SELECT id FROM ${table} WHERE tenant = 'bank' AND ${value.text} ORDER BY id`;
        const rows = await database.ask(text, value.values);
        return rows.map(({ id }) => Number(id));
      }),
    );
  }
  await database.close();
}

/** Compares what is listed with what the question says about each asset. */
async function compared(asking, assets, listedFor) {
  let [questions, allowed, differences] = [0, 0, 0];
  let witness;
  for (const person of asking) {
    for (const action of assetActions) {
      const expected = new Set(
        assets.flatMap((asset, place) => (canAccessAsset(person, action, asset) ? [place] : [])),
      );
      const list = await listedFor(person, action);
      const listed = new Set(list);
      const wrong =
        list.find((place) => !expected.has(place)) ?? [...expected].find((place) => !listed.has(place));
      if (wrong !== undefined || list.length !== listed.size) {
        differences += 1;
        witness ??= { person, action, wrong, asset: assets[wrong], isListed: listed.has(wrong) };
      }
      questions += assets.length;
      allowed += expected.size;
    }
  }
  if (differences > 0)
    throw new Error(`${differences} lists differ: ${JSON.stringify(witness).slice(0, 2_000)}`);
  return `${questions} answers, of which ${allowed} are yes, 0 differences`;
}
