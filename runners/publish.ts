import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { handedOver } from "./handOver.ts";
import type { RuleCoverageOptions } from "./options.ts";
import { reportJson } from "./reportJson.ts";
import { reportPage } from "./reportPage.ts";
import { reportText } from "./reportText.ts";
import { ruleCounts } from "./ruleCounts.ts";
import { ruleReport } from "./ruleReport.ts";
import { shortfalls } from "./shortfalls.ts";

/** What a reporter knows of a run of tests. */
export interface Run {
  /** Where test files hand over what they counted. */
  readonly handOverFolder: string;
  /** The folder of the project. */
  readonly root: string;
  /** Whether all tests ran. Thresholds are about the whole suite, so a part of it cannot fail them. */
  readonly isWhole: boolean;
  readonly print: (text: string) => void;
}

/** Prints and writes which rules the tests reached, and says what is missing for the thresholds. */
export function publish(options: RuleCoverageOptions, run: Run): readonly string[] {
  const { thresholds, folder = "rule-coverage" } = options;
  const report = ruleReport(ruleCounts(handedOver(run.handOverFolder)), options);
  const failures = run.isWhole ? shortfalls(report, thresholds) : [];
  const place = resolve(run.root, folder);
  mkdirSync(place, { recursive: true });
  writeFileSync(resolve(place, "rules.json"), reportJson(report, failures));
  writeFileSync(resolve(place, "index.html"), reportPage(report, failures));
  run.print(`\n${reportText(report)}\n\n${closing(run, failures, thresholds !== undefined, folder)}\n`);
  return failures;
}

function closing(run: Run, failures: readonly string[], hasThresholds: boolean, folder: string): string {
  const files = `${folder}/index.html and ${folder}/rules.json are written.`;
  if (failures.length > 0) return [files, "", "FAILED rule coverage:", ...failures.map(indented)].join("\n");
  if (run.isWhole || !hasThresholds) return files;
  return `${files}\nOnly a part of the tests ran, so the thresholds were not applied.`;
}

function indented(line: string): string {
  return `  ${line}`;
}
