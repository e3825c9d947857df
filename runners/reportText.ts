import {
  type Reached,
  type ReportedArea,
  type ReportedRule,
  type RuleReport,
  shownPercentage,
  type Way,
} from "./ruleReport.ts";

/** The widest line that it prints. */
const widest = 100;

/** The report as a table for a terminal, in lines. */
export function reportText(report: RuleReport): string {
  if (report.areas.length === 0) return "Rules that the tests reached: none";
  const total = report.areas.length > 1 ? [`All areas: ${summaryOf(report)}`] : [];
  return ["Rules that the tests reached", "", ...report.areas.flatMap(areaLines), ...total]
    .join("\n")
    .trimEnd();
}

function areaLines(area: ReportedArea): readonly string[] {
  return [
    `${area.area}, ${area.title}: ${summaryOf(area)}`,
    lineOf("rule", "allowed", "refused", "answered", ""),
    ...area.rules.map(ruleLine),
    "",
  ];
}

function summaryOf({ allowed, refused }: Pick<RuleReport, "allowed" | "refused">): string {
  return [summaryIn("allowed", allowed), summaryIn("refused", refused)].join(", ");
}

function summaryIn(way: Way, part: Reached): string {
  if (part.of === 0) return `no rule to be ${way}`;
  return `${part.reached} of ${part.of} ${way} (${shownPercentage(part)})`;
}

function ruleLine(rule: ReportedRule): string {
  const { canAllow, canRefuse, never, short } = rule;
  const note = never.length === 0 ? "" : `${neverText(rule)}: ${short}`;
  return lineOf(
    rule.rule,
    shownCount(rule.allowed, canAllow),
    shownCount(rule.refused, canRefuse),
    shownCount(rule.answered, canAllow),
    note,
  );
}

/** What a rule never was, in words: `never refused`; `never` where it was no reason at all. */
export function neverText({ canAllow, canRefuse, never }: ReportedRule): string {
  const isWhole = never.length === Number(canAllow) + Number(canRefuse);
  return isWhole ? "never" : `never ${never.join(" and ")}`;
}

/** A count, and a dash where the rule can never be reached in this way. */
export function shownCount(count: number, canBe: boolean): string {
  return canBe || count > 0 ? String(count) : "–";
}

function lineOf(rule: string, allowed: string, refused: string, answered: string, note: string): string {
  const counts = [allowed, refused, answered].map((text) => text.padStart(10)).join("");
  return clipped(`  ${rule.padEnd(5)}${counts}  ${note}`.trimEnd());
}

function clipped(line: string): string {
  return line.length <= widest ? line : `${line.slice(0, widest - 1).trimEnd()}…`;
}
