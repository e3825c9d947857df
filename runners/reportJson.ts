import { rulesVersion } from "tenant-policy";
import { type Reached, type ReachedBothWays, percentageOf, type RuleReport } from "./ruleReport.ts";

/** The report for programs: `rules.json`. */
export function reportJson(report: RuleReport, failures: readonly string[]): string {
  const json = {
    rulesVersion,
    ...withPercentages(report),
    areas: report.areas.map((area) => ({ ...area, ...withPercentages(area) })),
    failures,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function withPercentages({ allowed, refused }: ReachedBothWays): ReachedBothWays {
  return { allowed: withPercentage(allowed), refused: withPercentage(refused) };
}

/** With two decimals, rounded down, so that 100 means all. */
function withPercentage(part: Reached): Reached & { readonly percentage: number } {
  return { ...part, percentage: Math.floor(percentageOf(part) * 100) / 100 };
}
