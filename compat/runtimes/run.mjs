// Whether each runtime answers the conformance vectors as they say. With --write, what was seen goes into docs/compatibility.md.
// Needs dist; `npm run runtimes` at the root makes it first.
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { checkTable } from "../../scripts/compatibilityPage.mjs";
import { installPacked, run } from "../../scripts/packed.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";

const here = new URL(".", import.meta.url).pathname;
const folder = installPacked();
const { check, add, close } = tally();

const hosts = [
  ["Node, the oldest", "node_modules/oldest-node/bin/node", ["ask.mjs"]],
  ["Node, the newest", "node_modules/newest-node/bin/node", ["ask.mjs"]],
  ["Bun", "node_modules/@oven/bun-linux-x64/bin/bun", ["ask.mjs"]],
  ["Deno", "node_modules/@deno/linux-x64-glibc/deno", ["run", "--allow-read", "--allow-env", "ask.mjs"]],
];

copyFileSync(join(here, "ask.mjs"), join(folder, "ask.mjs"));
const runtimes = [];
for (const [name, path, options] of hosts) {
  // The binaries are for Linux on x64 alone.
  if (!existsSync(join(here, path))) add({ skipped: 1 });
  else await check(`${name} answers the vectors in both module systems`, () => askHost(name, path, options));
}
if (runtimes.length === hosts.length)
  await checkTable(check, "runtimes", ["runtime", "version", "`import`", "`require`"], runtimes);
close();

function askHost(name, path, options) {
  const { version, count, esm, cjs } = JSON.parse(run(join(here, path), options, folder));
  expectEqual([esm, cjs], [[], []], "questions that are answered otherwise, imported and required");
  if (count < 500) throw new Error(`only ${count} vectors`);
  runtimes.push([name, version, "yes", "yes"]);
  return `${version}, ${count} vectors`;
}
