// `npm run test:full`: what has to hold before a merge and takes longer, or tools of its own. They stand in folders with a
// lock file each, so that `npm ci` at the root stays quick; what is missing is installed here.
import { execFileSync } from "node:child_process";
import { installMissing } from "./folders.mjs";
import { everyDay, full, runLanes, script, search, tool, unitTests } from "./lanes.mjs";
import { installPacked } from "./packed.mjs";

for (const folder of [
  "compat/consumers",
  "compat/bundlers",
  "compat/api",
  "compat/hosts",
  "compat/standard-schema",
  "compat/storage",
  "compat/filter",
  "compat/testing",
  "compat/casl",
])
  installMissing(folder);
execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
const packed = { TENANT_POLICY_PACKED: installPacked() };

await runLanes(
  [
    // What takes long is tried in full in one zone, and coverage is counted apart: it makes everything three times as slow.
    unitTests("UTC", everyDay, "--coverage"),
    unitTests("America/New_York", full),
    search("a minute of it finds nothing"),
    script("types and lint, with the rules about types in tests", "scripts/types-and-lint.mjs", full),
    { name: "format", command: tool("prettier", "--check", "--log-level", "warn", ".") },
  ],
  [
    script("API report", "compat/api/run.mjs"),
    script("consumers of the tarball", "compat/consumers/run.mjs", packed),
    script("bundlers", "compat/bundlers/run.mjs", packed),
    script("the oldest Node and the newest", "compat/hosts/run.mjs", packed),
    script("CASL, about the same questions", "compat/casl/run.mjs", {}, "--answers"),
    script("schemas in forms, routers and RPC", "compat/standard-schema/run.mjs", packed),
    script("a tenant in PostgreSQL, as docs/storage.md keeps it", "compat/storage/run.mjs", packed),
    script("filters in PostgreSQL, SQLite and UCAST", "compat/filter/run.mjs", packed),
    script("doors for tests, in Vitest and Jest", "compat/testing/run.mjs", packed),
    search("each hole that is planted is found", "--planted"),
    unitTests("Europe/London", everyDay),
    unitTests("Australia/Lord_Howe", everyDay),
  ],
);
