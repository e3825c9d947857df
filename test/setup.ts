import { appendFileSync } from "node:fs";
import fc from "fast-check";
import { expect } from "vitest";
import { policyMatchers } from "tenant-policy/testing";
import { runs } from "./thoroughness.ts";

fc.configureGlobal({
  // One seed for all properties, so that a run tells of the code and not of its luck. To look further: SEED=$RANDOM.
  seed: Number(process.env["SEED"] ?? 20_261_121),
  // Of a property that says nothing else. The everyday runs are the first ones of the full ones.
  numRuns: runs(25, 100),
  ...countingInto(process.env["TENANT_POLICY_CASES"]),
});

expect.extend(policyMatchers);

/** `npm run proof` tells how many cases were generated: a line a property, in this file. */
function countingInto(path: string | undefined): { reporter?: (run: fc.RunDetails<unknown>) => void } {
  if (path === undefined) return {};
  return {
    reporter: (run) => {
      appendFileSync(path, `${run.numRuns}\n`);
      if (run.failed) throw new Error(fc.defaultReportMessage(run));
    },
  };
}
