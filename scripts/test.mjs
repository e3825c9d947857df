// `npm test`: what has to hold before every commit. Two lanes, as there are two cores.
import { tool, runLanes, unitTests } from "./lanes.mjs";

await runLanes(
  [
    {
      name: "types",
      command: tool("tsc", "--incremental", "--tsBuildInfoFile", "node_modules/.cache/types.json"),
    },
    { name: "lint", command: tool("eslint", ".") },
  ],
  [
    { name: "build, and types of the source with no host library", command: ["node", "scripts/build.mjs"] },
    unitTests("UTC"),
    { name: "format", command: tool("prettier", "--check", "--log-level", "warn", ".") },
  ],
);
