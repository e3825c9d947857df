// What five bundlers keep of the packed library where one name of it is imported, and whether every build answers alike.
// With --write the sizes go into docs/performance.md. Needs dist; `npm run bundlers` at the root makes it first.
import { createHash } from "node:crypto";
import { installPacked } from "../../scripts/packed.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";
import { buildsOf } from "./builds.mjs";
import { measuredSizes, sizesForNode, tableOf, writeTable } from "./sizes.mjs";

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
for (const { name, web, node } of await sizesForNode(folder)) {
  await check(`${name}: a bundle for Node holds no more than one for the web`, () => {
    if (node > web * 1.02) throw new Error(`${node} B, for the web ${web} B`);
    return `${node} B`;
  });
}
if (process.argv.includes("--write")) {
  writeTable(new URL("../../docs/performance.md", import.meta.url), rows);
}

const { source, ...builds } = buildsOf(folder);
const expected = await source();
const digest = createHash("sha256").update(JSON.stringify(expected.hashed)).digest("hex");
await check("the questions are many", () => {
  const note = `${expected.asked} questions, ${expected.different} different answers`;
  if (expected.asked < 100_000 || expected.different < 500) throw new Error(note);
  return note;
});
for (const [name, answers] of Object.entries(builds)) {
  await check(`${name}: answers as the source does`, async () => {
    const { hashed } = await answers();
    const differing = hashed.filter(([, hash], index) => hash !== expected.hashed[index]?.[1]);
    expectEqual(
      differing.map(([asked]) => asked),
      [],
      "exports that answer otherwise",
    );
    expectEqual(hashed, expected.hashed, "hashes");
    return `sha256 ${digest.slice(0, 16)}`;
  });
}
close();
