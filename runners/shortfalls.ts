import type { RuleThresholds } from "./options.ts";
import {
  percentageOf,
  type ReachedBothWays,
  type ReportedRule,
  type RuleReport,
  shownPercentage,
  type Way,
} from "./ruleReport.ts";

const ways: readonly Way[] = ["allowed", "refused"];

/** What a run has not reached of its thresholds, in sentences; none where there are no thresholds. */
export function shortfalls(report: RuleReport, thresholds: RuleThresholds | undefined): readonly string[] {
  if (thresholds === undefined) return [];
  const rules = report.areas.flatMap((area) => area.rules);
  if (rules.length === 0) return ["No decision was recorded. Do the tests import tenant-policy?"];
  return [
    ...partShortfalls("All areas", report, rules, thresholds),
    ...Object.entries(thresholds.areas ?? {}).flatMap(([name, wanted]) => {
      const area = report.areas.find((each) => each.area === name);
      if (area === undefined) return [`${name}: no rule of it was reached.`];
      return partShortfalls(name, area, area.rules, wanted);
    }),
    ...(thresholds.rules ?? []).flatMap((id) => {
      const rule = rules.find((each) => each.rule === id);
      if (rule === undefined) return [`${id}: it was never reached.`];
      return rule.never.length === 0 ? [] : [`${id}: it was never ${rule.never.join(" and never ")}.`];
    }),
  ];
}

function partShortfalls(
  title: string,
  part: ReachedBothWays,
  rules: readonly ReportedRule[],
  wanted: Readonly<Partial<Record<Way, number>>>,
): readonly string[] {
  return ways.flatMap((way) => {
    const least = wanted[way];
    if (least === undefined || percentageOf(part[way]) >= least) return [];
    const missing = rules.filter(({ never }) => never.includes(way)).map(({ rule }) => rule);
    const { reached, of } = part[way];
    return [
      `${title}: ${reached} of ${of} rules ${way}, ${shownPercentage(part[way])}, and ${least} % are wanted. Never ${way}: ${missing.join(", ")}.`,
    ];
  });
}
