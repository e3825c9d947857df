// `npm run test:full`: what has to hold before a merge and takes longer, or tools of its own. They stand in folders with a
// lock file each, so that `npm ci` at the root stays quick; what is missing is installed before each. The unit tests run in
// three time zones, and `npm test` runs them in a fourth.
import { execFileSync } from "node:child_process";
import { everyDay, full, inFolder, runLanes, script, search, some, tool, unitTests } from "./lanes.mjs";
import { installPacked } from "./packed.mjs";

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
const packed = { TENANT_POLICY_PACKED: installPacked() };

// It tells and does not judge: a survivor wants a test, or a line in mutation/equivalent.json.
execFileSync(process.execPath, ["mutation/run.mjs", "--changed", "--minutes", "4"], { stdio: "inherit" });

await runLanes(
  [
    // What takes long is tried in full in one zone, and coverage is counted apart: it makes everything three times as slow.
    unitTests("UTC", some, "--coverage"),
    // Two workers, as the other lane ends before.
    unitTests("America/New_York", full, "--maxWorkers=2"),
  ],
  [
    ...inFolder("API report", "compat/api", {}),
    ...inFolder("API reference", "compat/reference", {}),
    script("a tarball that can be made again, and what is in it", "scripts/check-release.mjs", {}),
    ...inFolder("consumers of the tarball", "compat/consumers", packed),
    ...inFolder("bundlers", "compat/bundlers", packed),
    ...inFolder("Node, Bun and Deno, asked the conformance vectors", "compat/runtimes", packed),
    ...inFolder("the oldest Node and the newest", "compat/hosts", packed),
    ...inFolder("what people would use instead, about the same questions", "bench", {}),
    ...inFolder("schemas in forms, routers and RPC", "compat/standard-schema", packed),
    ...inFolder("a tenant in PostgreSQL, as docs/storage.md keeps it", "compat/storage", packed),
    ...inFolder("filters in PostgreSQL, SQLite and UCAST", "compat/filter", packed),
    ...inFolder("doors for tests, in Vitest and Jest", "compat/testing", packed),
    search("each hole that is planted is found", "--planted"),
    unitTests("Australia/Lord_Howe", everyDay),
    search("a minute of it finds nothing"),
    ...inFolder("proof, in short", "proof", {}, "--short"),
    script("types and lint, with the rules about types in tests", "scripts/types-and-lint.mjs", full),
    { name: "format", command: tool("prettier", "--check", "--log-level", "warn", ".") },
  ],
);
