// Runs commands in lanes beside each other, the commands of a lane one after the other, and prints one line a command:
// what it says itself is shown where it fails.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countsIn, tally } from "./tally.mjs";

/** Each step is `{ name, command, env?, cwd?, counts? }`; `counts` reads from what it printed how many checks it holds. */
export async function runLanes(...lanes) {
  const { add, close } = tally();
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) add(await runStep(step));
    }),
  );
  close();
}

/** Counts as one check, or as many as it counted itself. */
export async function runStep({ name, command, env = {}, cwd, counts = () => null }) {
  const start = performance.now();
  const { status, printed } = await outcomeOf(command, env, cwd);
  const counted = counts(printed) ?? {
    passed: status === 0 ? 1 : 0,
    failed: status === 0 ? 0 : 1,
    skipped: 0,
  };
  // A command can fail without a failed check: a test file that does not load, coverage below its threshold.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  const verdict = counted.failed === 0 ? "ok    " : "FAILED";
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const note =
    counted.passed + counted.failed > 1 ? `: ${counted.passed} passed, ${counted.failed} failed` : "";
  console.log(`${verdict} ${seconds} s  ${name}${note}`);
  if (counted.failed > 0) console.log(printed);
  return counted;
}

function outcomeOf([program, ...options], env, cwd) {
  return new Promise((resolve) => {
    const child = spawn(program, options, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    const keep = (chunk) => (printed += chunk);
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => resolve({ status: 1, printed: String(error) }));
    child.on("close", (status) => resolve({ status, printed }));
  });
}

/** A tool that is installed at the root. */
export function tool(name, ...options) {
  return [join("node_modules/.bin", name), ...options];
}

/** What vitest.config.ts, test/thoroughness.ts and eslint.config.js ask: without what takes long, with little of it, and in full. */
export const everyDay = { TENANT_POLICY_TESTS: "everyday" };
export const some = { TENANT_POLICY_TESTS: "some" };
export const full = { TENANT_POLICY_TESTS: "full" };

/** The unit tests on a host of a time zone, with as much of what takes long as `often` says. */
export function unitTests(zone, often, ...options) {
  const report = join(mkdtempSync(join(tmpdir(), "tenant-policy-tests-")), "report.json");
  process.on("exit", () => rmSync(join(report, ".."), { recursive: true, force: true }));
  return {
    name: `unit tests with the host in ${zone}${noteOf(often, options)}`,
    command: tool(
      "vitest",
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...options,
    ),
    env: { ...often, TZ: zone },
    counts: () => testsIn(report),
  };
}

function noteOf(often, options) {
  const asOften = often === full ? ", in full" : often === some ? ", with laws" : "";
  return asOften + (options.includes("--coverage") ? ", all code covered" : "");
}

/** The counts of a JSON report of the tests; null where there is none. */
export function testsIn(report) {
  try {
    const counted = JSON.parse(readFileSync(report, "utf8"));
    return {
      passed: counted.numPassedTests,
      failed: counted.numFailedTests,
      skipped: counted.numPendingTests + counted.numTodoTests,
    };
  } catch {
    return null;
  }
}

/** The search for what nobody may reach (ST13). */
export function search(name, ...options) {
  return {
    name: `the search: ${name}`,
    command: tool("tsx", "scripts/search.ts", ...options),
    counts: countsIn,
  };
}

/** The check of a folder that has dependencies of its own, after these are installed. */
export function inFolder(name, folder, env, ...options) {
  return [
    { name: `npm ci in ${folder}`, command: [process.execPath, "scripts/folders.mjs", folder] },
    script(name, `${folder}/run.mjs`, env, ...options),
  ];
}

/** A script that prints a closing line of its own. */
export function script(name, path, env, ...options) {
  return { name, command: [process.execPath, path, ...options], env, counts: countsIn };
}
