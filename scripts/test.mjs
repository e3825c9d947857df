// `npm test`: what has to hold before every commit. Two lanes, as there are two cores; the unit tests have two workers, so that
// neither core waits for the other at the end. `npm run test:full` does the rest: laws and searches (vitest.config.ts), and the
// lint rules about types outside the source.
import { everyDay, runLanes, script, unitTests } from "./lanes.mjs";

await runLanes(
  [script("types and lint", "scripts/types-and-lint.mjs", everyDay)],
  [
    { name: "build, and types of the source with no host library", command: ["node", "scripts/build.mjs"] },
    unitTests("Europe/London", everyDay, "--maxWorkers=2"),
  ],
);
