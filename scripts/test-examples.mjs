// `npm run test:examples`: the examples and the demo that the tarball holds, each in a process of its own beside the
// installed package, as its users run them; and the examples that are programs of their own, with their tests.
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasChromium } from "./chromium.mjs";
import { installExample } from "./example.mjs";
import { installMissing } from "./folders.mjs";
import { runStep, testsIn } from "./lanes.mjs";
import { hasNatsServer, howToGetNats } from "./nats.mjs";
import { olderLibrary } from "./olderBuild.mjs";
import { installPacked, run } from "./packed.mjs";
import { startPostgres } from "./postgres.mjs";
import { linesOf, promisedLines } from "./promises.mjs";
import { expectEqual, tally } from "./tally.mjs";

const root = new URL("..", import.meta.url).pathname;
const isCi = process.env.CI !== undefined;
process.env.TENANT_POLICY_PACKED ??= installPacked();
const folder = installPacked();
const { add, check, close } = tally();

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
// Beside each other, as each of them waits for processes of its own.
await Promise.all([checkService("examples/tenant-service"), checkCluster("examples/tenant-cluster")]);
await checkUnitTests("examples/unit-tests");
// By itself, as Chromium takes all processors.
await checkConsole("examples/admin-console");
close();

function printedBy(path, cwd) {
  return run(process.execPath, ["--import", import.meta.resolve("tsx"), path], cwd);
}

/** The service with its tests, on PostgreSQL inside the process and on a server; and beside a process of an older release. */
async function checkService(path) {
  installExample(path);
  await check(`${path} compiles`, () => void run("npx", ["tsc"], join(root, path)));
  await addTests(path, await serviceNeeds(path));
}

/** The cluster with its tests, on three servers, with a node on the oldest Node. */
async function checkCluster(path) {
  installExample(path);
  await check(`${path} compiles`, () => void run("npx", ["tsc"], join(root, path)));
  if (!hasNatsServer()) {
    tellMissing(`the tests of ${path}: ${howToGetNats}`);
    return;
  }
  installMissing("compat/hosts");
  const oldest = join(root, "compat/hosts/node_modules/oldest-node/bin/node");
  // The binary is for Linux on x64 alone: elsewhere the tests skip what needs it.
  await addTests(path, existsSync(oldest) ? { OLDEST_NODE: oldest } : {});
}

/** The console with its tests, which look at it in Chromium. */
async function checkConsole(path) {
  installExample(path);
  await check(`${path} compiles`, () => void run("npx", ["tsc"], join(root, path)));
  if (hasChromium()) await addTests(path, {});
  else tellMissing(`the tests of ${path}: install chromium`);
}

/** The application with its unit tests: rule coverage is a part of them, and fails them where a test is taken away. */
async function checkUnitTests(path) {
  installExample(path);
  await check(`${path} compiles`, () => void run("npx", ["tsc"], join(root, path)));
  await addTests(path, {});
  await check(`${path} tells which rules its tests reached, both ways`, () => {
    const { failures, refused, areas } = JSON.parse(
      readFileSync(join(root, path, "rule-coverage/rules.json"), "utf8"),
    );
    expectEqual([failures, refused.reached], [[], refused.of], "failures and refusals");
    return `${areas.flatMap((area) => area.rules).length} rules`;
  });
}

/** Runs the tests of an example. In CI a skip fails. */
async function addTests(path, env) {
  const report = join(folder, `${path.replaceAll("/", "-")}.json`);
  const vitest = ["vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const counted = await runStep({
    ...{ name: `the tests of ${path}`, command: ["npx", ...vitest], cwd: join(root, path), env },
    counts: () => testsIn(report),
  });
  add(counted);
  if (isCi && counted.skipped > 0) tellMissing(`${counted.skipped} of the tests of ${path} were skipped`);
}

/** What some tests of the service need, as they find it. */
async function serviceNeeds(path) {
  const socket = startPostgres();
  if (socket === undefined) {
    tellMissing(`the tests of ${path} on a PostgreSQL server: install postgresql`);
    return {};
  }
  const server = { TEST_DATABASE_URL: `postgres://postgres@localhost/postgres?host=${socket}` };
  const older = await olderLibrary();
  if (older !== undefined) return { ...server, TEST_OLDER_LIBRARY: older };
  tellMissing(`the tests of ${path} beside an older release: clone the repository with its history`);
  return server;
}

/** In CI nothing may be missing. */
function tellMissing(what) {
  console.log(`${isCi ? "FAILED " : "skipped"} ${what}`);
  add(isCi ? { failed: 1 } : { skipped: 1 });
}
