// `npm run test:examples`: the examples and the demo that the tarball holds, each in a process of its own beside the
// installed package, as its users run them.
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installPacked, run } from "./packed.mjs";
import { linesOf, promisedLines } from "./promises.mjs";
import { expectEqual, tally } from "./tally.mjs";

const root = new URL("..", import.meta.url).pathname;
const folder = installPacked();
const { check, close } = tally();

cpSync(join(folder, "node_modules/tenant-policy/examples"), join(folder, "examples"), { recursive: true });

for (const name of readdirSync(join(folder, "examples")).filter((file) => /^\d\d-.*\.ts$/.test(file))) {
  await check(`examples/${name} prints what its comments say`, () => {
    const path = join("examples", name);
    expectEqual(
      linesOf(printedBy(path, folder)),
      promisedLines(readFileSync(join(folder, path), "utf8")),
      "lines",
    );
  });
}
await check("examples/demo.ts prints the same from the package as from the source", () => {
  const lines = linesOf(printedBy("examples/demo.ts", folder));
  expectEqual(lines, linesOf(printedBy("examples/demo.ts", root)), "lines");
  if (lines.length < 20) throw new Error(lines.join("\n"));
  return `${lines.length} lines`;
});
close();

function printedBy(path, cwd) {
  return run(process.execPath, ["--import", import.meta.resolve("tsx"), path], cwd);
}
