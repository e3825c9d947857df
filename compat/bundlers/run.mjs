// What five bundlers keep of the packed library where one name of it is imported, and whether every build answers alike.
// With --write the sizes go into docs/performance.md. Needs dist; `npm run bundlers` at the root makes it first.
import { createHash } from "node:crypto";
import { installPacked } from "../../scripts/packed.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";
import { buildsOf } from "./builds.mjs";
import { measuredSizes, tableOf, writeTable } from "./sizes.mjs";

const mostTimesTheSmallest = 1.25;

const folder = installPacked();
const { check, close } = tally();

const rows = await measuredSizes(folder);
console.log(`${tableOf(rows)}\n`);
for (const { name, sizes, ratio } of rows) {
  await check(`${name}: no bundler keeps more than ${mostTimesTheSmallest} times the smallest`, () => {
    const note = `${Math.min(...sizes)} to ${Math.max(...sizes)} B, ${ratio.toFixed(2)} times`;
    if (ratio > mostTimesTheSmallest) throw new Error(note);
    return note;
  });
}
if (process.argv.includes("--write")) {
  writeTable(new URL("../../docs/performance.md", import.meta.url), rows);
}

const { source, ...builds } = buildsOf(folder);
const expected = await source();
const digest = digestOf(expected);
await check("the questions are many", () => {
  const different = new Set(expected.map(([, text]) => text)).size;
  const thrown = expected.filter(([, text]) => text.startsWith("threw ")).length;
  const note = `${expected.length}, with ${different} different answers, ${thrown} exceptions`;
  if (expected.length < 1_000 || different < 300 || thrown > expected.length / 4) throw new Error(note);
  return note;
});
for (const [name, answers] of Object.entries(builds)) {
  await check(`${name}: answers as the source does`, async () => {
    const given = await answers();
    given.forEach((answer, index) => expectEqual(answer, expected[index], "the first that differs"));
    expectEqual(digestOf(given), digest, "sha256 of the answers");
    return `sha256 ${digest.slice(0, 16)}`;
  });
}
close();

function digestOf(answers) {
  return createHash("sha256").update(JSON.stringify(answers)).digest("hex");
}
