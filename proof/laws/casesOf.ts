import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlantedHole } from "../../test/search/plantedHole.ts";
import { mostDifferences, type Outcome, seed, volume } from "../proof.ts";

const root = new URL("../..", import.meta.url).pathname;

/** How many cases the laws of a file of tests generated, and which of them failed; with a fault in the source, if one is given. */
export function casesOf(tests: string, planted?: PlantedHole): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-laws-"));
  const [counted, report] = [join(folder, "cases"), join(folder, "report.json")];
  try {
    const config = ["--config", "proof/laws/vitest.config.ts"];
    const reporters = ["--reporter=json", `--outputFile=${report}`];
    spawnSync("node_modules/.bin/vitest", ["run", ...config, ...reporters, tests], {
      cwd: root,
      env: {
        ...process.env,
        TZ: "UTC",
        SEED: String(seed),
        TENANT_POLICY_CASES: counted,
        // A fault has to be found by few cases; a law is tried by many.
        TENANT_POLICY_TESTS: planted === undefined ? volume("some", "proof") : "some",
        ...(planted === undefined ? {} : { TENANT_POLICY_PLANTED: JSON.stringify(planted) }),
      },
    });
    return { cases: sumOf(counted), differences: failuresIn(report).slice(0, mostDifferences) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sumOf(path: string): number {
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  return lines.reduce((sum, line) => sum + Number(line), 0);
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A file that does not load is a difference, too. */
function failuresIn(path: string): readonly string[] {
  if (!existsSync(path)) return ["the tests did not run"];
  const { testResults } = JSON.parse(readFileSync(path, "utf8")) as Report;
  return testResults.flatMap(({ message, assertionResults }) => {
    if (assertionResults.length === 0) return [message];
    return assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => `${fullName}: ${String(failureMessages[0]).slice(0, 2_000)}`);
  });
}
