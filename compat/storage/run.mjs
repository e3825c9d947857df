// docs/storage.md on PostgreSQL: its code is one program, which uses the packed library, compiles and prints what its
// comments say. Needs dist; by hand: node scripts/in-folder.mjs compat/storage
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPacked, run, tarballName } from "../../scripts/packed.mjs";
import { linesOf, promisedLines } from "../../scripts/promises.mjs";
import { expectEqual, tally } from "../../scripts/tally.mjs";

const here = new URL(".", import.meta.url).pathname;
const page = readFileSync(new URL("../../docs/storage.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```ts storage\n(.*?)^```$/gms)].map(([, code]) => code);
const npm = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
const { check, close } = tally();

const tarball = join(installPacked(), tarballName());
// It is not saved: the lock file would hold the hash of one build.
run("npm", ["install", "--no-save", ...npm, tarball], here);
writeFileSync(join(here, "page.ts"), blocks.join("\n"));

await check("the code of docs/storage.md compiles", () => {
  run("npx", ["--no-install", "tsc", "-p", here], here);
});
await check("it prints what its comments say, on PGlite", () => {
  const printed = run(process.execPath, ["--import", import.meta.resolve("tsx"), "page.ts"], here);
  expectEqual(linesOf(printed), promisedLines(blocks.join("\n")), "lines");
  if (blocks.length < 8) throw new Error(`${blocks.length} blocks`);
});
close();
