// `npm run test:full`: what has to hold before a merge and takes longer, or tools of its own. They stand in folders with a
// lock file each, so that `npm ci` at the root stays quick; what is missing is installed here.
import { execFileSync } from "node:child_process";
import { installMissing } from "./folders.mjs";
import { runLanes, script, unitTests } from "./lanes.mjs";
import { installPacked } from "./packed.mjs";

for (const folder of ["compat/consumers", "compat/bundlers", "compat/api", "compat/standard-schema"])
  installMissing(folder);
execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
const packed = { TENANT_POLICY_PACKED: installPacked() };

await runLanes(
  [
    unitTests("UTC", "--coverage"),
    unitTests("Europe/London"),
    unitTests("America/New_York"),
    unitTests("Australia/Lord_Howe"),
  ],
  [
    script("API report", "compat/api/run.mjs"),
    script("consumers of the tarball", "compat/consumers/run.mjs", packed),
    script("bundlers", "compat/bundlers/run.mjs", packed),
    script("schemas in forms, routers and RPC", "compat/standard-schema/run.mjs", packed),
  ],
);
