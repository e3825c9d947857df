// The schemas of the packed library, taken as they are by react-hook-form, TanStack Form, tRPC, Hono and Fastify: in types
// and running. Needs dist; by hand: node scripts/in-folder.mjs compat/standard-schema
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installMissing } from "../../scripts/folders.mjs";
import { installPacked, run, tarballName } from "../../scripts/packed.mjs";
import { tally } from "../../scripts/tally.mjs";

const here = new URL(".", import.meta.url).pathname;
const { add, check, close } = tally();

installMissing("compat/standard-schema");
const tarball = join(installPacked(), tarballName());
// It is not saved: the lock file would hold the hash of one build.
run(
  "npm",
  ["install", "--no-save", "--silent", "--no-audit", "--no-fund", "--prefer-offline", tarball],
  here,
);

await check("the tools take the schemas without a cast and infer their exact types", () => {
  run("npx", ["--no-install", "tsc", "-p", here], here);
});
for (const { file, name, isSkipped, failure } of runTests()) {
  if (isSkipped) add({ skipped: 1 });
  else
    await check(`${file}: ${name}`, () => {
      if (failure !== "") throw new Error(failure);
    });
}
close();

/** Each test, and each file that did not load. */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-schemas-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, "report.json");
  const options = ["--no-install", "vitest", "run", "--reporter=json", `--outputFile.json=${report}`];
  spawnSync("npx", options, { cwd: here, stdio: "ignore" });
  return JSON.parse(readFileSync(report, "utf8")).testResults.flatMap(testsOf);
}

function testsOf({ name: path, message, assertionResults }) {
  const file = path.slice(here.length);
  if (message) return [{ file, name: "loads", isSkipped: false, failure: message }];
  return assertionResults.map(({ fullName, status, failureMessages }) => ({
    file,
    name: fullName,
    isSkipped: status !== "passed" && status !== "failed",
    failure: failureMessages.join("\n"),
  }));
}
