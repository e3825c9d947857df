// Everything `npm test` runs: the checks of form, then the suite with coverage, then again with the host in three other
// zones, then one closing line. A check counts as a test.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const results = ".test-results";
const totals = { passed: 0, failed: 0, skipped: 0 };

const checks = [
  ["types", "npx", ["--no-install", "tsc"]],
  [
    "types of the source alone, with no host library",
    "npx",
    ["--no-install", "tsc", "-p", "tsconfig.src.json"],
  ],
  ["lint", "npx", ["--no-install", "eslint", "."]],
  ["format", "npx", ["--no-install", "prettier", "--check", "--log-level", "warn", "."]],
  ["build", "node", ["scripts/build.mjs"]],
];

// What tells instants, zones or texts is run on hosts in four zones; in CI the whole suite is.
const inAnyZone = ["--exclude", "test/package/**"];
const aboutTime = [
  "timeZone",
  "kernel",
  "inboundMedia",
  "bounceList",
  "passwords",
  "sessions",
  "tenant",
  "analysis",
];
const elsewhere =
  process.env.CI === undefined
    ? [...aboutTime.map((area) => `test/${area}/`), "test/examples.test.ts", "test/demo.test.ts"]
    : inAnyZone;

const suites = [
  { zone: "UTC", options: ["--coverage"] },
  { zone: "Europe/London", options: elsewhere },
  { zone: "America/New_York", options: elsewhere },
  { zone: "Australia/Lord_Howe", options: elsewhere },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

for (const [name, command, options] of checks) {
  const { status } = spawnSync(command, options, { stdio: "inherit" });
  console.log(`${status === 0 ? "ok" : "FAILED"}: ${name}`);
  totals[status === 0 ? "passed" : "failed"] += 1;
}

for (const { zone, options } of suites) {
  console.log(`\nthe suite with the host in ${zone}`);
  const report = `${results}/${zone.replace("/", "-")}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${report}`];
  const { status } = spawnSync("npx", ["--no-install", "vitest", "run", ...reporters, ...options], {
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
  const counted = countOf(report);
  totals.passed += counted.numPassedTests;
  totals.failed += counted.numFailedTests;
  totals.skipped += counted.numPendingTests + counted.numTodoTests;
  // A run can fail without a failed test: a file that does not load, coverage below its threshold.
  if (status !== 0 && counted.numFailedTests === 0) totals.failed += 1;
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function countOf(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}
