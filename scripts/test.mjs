// `npm test`: what has to hold before every commit. Two lanes, as there are two cores.
import { npx, runLanes, unitTests } from "./lanes.mjs";

await runLanes(
  [
    { name: "types", command: npx("tsc") },
    { name: "lint", command: npx("eslint", ".") },
  ],
  [
    { name: "build, and types of the source with no host library", command: ["node", "scripts/build.mjs"] },
    unitTests("UTC"),
    { name: "format", command: npx("prettier", "--check", "--log-level", "warn", ".") },
  ],
);
