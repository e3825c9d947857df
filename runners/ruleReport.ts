import type { RuleId } from "tenant-policy";
import { ruleOf } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";
import { ruleCoverage } from "tenant-policy/testing";
import { type Area, areaOf, areas } from "./areas.ts";
import type { RuleCoverageOptions } from "./options.ts";
import { neverCounted, type RuleCount, type RuleCounts } from "./ruleCounts.ts";

/** How a rule was reached. Plain JSON, as all of a report. */
export interface ReportedRule extends RuleCount {
  readonly rule: RuleId;
  readonly area: Area;
  /** What the rule says. */
  readonly sentence: string;
  /** In a few words what it says where it was never reached, as far as there are some. */
  readonly short: string;
  /** Whether it can be a reason to allow, or for another answer that is no refusal. */
  readonly canAllow: boolean;
  readonly canRefuse: boolean;
  /** What it can be, and never was. */
  readonly never: readonly Way[];
}

/** The ways in which a rule can be reached. */
export type Way = "allowed" | "refused";

/** So many of the rules that can be reached in a way were. */
export interface Reached {
  readonly reached: number;
  readonly of: number;
}

export type ReachedBothWays = Readonly<Record<Way, Reached>>;

export interface ReportedArea extends ReachedBothWays {
  readonly area: Area;
  readonly title: string;
  readonly rules: readonly ReportedRule[];
}

/** Which rules tests reached. */
export interface RuleReport extends ReachedBothWays {
  readonly areas: readonly ReportedArea[];
}

/**
 * The rules of the areas that are looked at. Rules that no decision can name, as they say how the library itself behaves, are
 * not among them.
 */
export function ruleReport(counts: RuleCounts, options: RuleCoverageOptions): RuleReport {
  const all = decidingRules(options.except ?? []).map((rule) => reportedRule(rule, counts.get(rule)));
  const reached = all.filter(isReached).map(({ area }) => area);
  const about: readonly string[] = options.about ?? reached;
  const rules = all.filter(({ rule, area }) => about.includes(rule) || about.includes(area));
  const reported = allAreas.filter((area) => rules.some((rule) => rule.area === area));
  return { ...reachedBothWays(rules), areas: reported.map((area) => reportedArea(area, rules)) };
}

const allAreas = Object.keys(areas) as readonly Area[];

/** The rules that have a text for a refusal or for another answer: the others are no reason of any decision. */
function decidingRules(except: readonly RuleId[]): readonly RuleId[] {
  return ruleCoverage([]).never.filter((rule) => isDecidingRule(rule) && !except.includes(rule));
}

/** The one rule that is named by a question of another door alone: by `wouldChange` of tenant-policy/analysis. */
const ruleOfAnotherDoor = "ST2";

/** Whether a function of `tenant-policy` can name it as a reason. */
export function isDecidingRule(rule: string): boolean {
  return Object.hasOwn(en.rules, rule) && rule !== ruleOfAnotherDoor;
}

function reportedRule(rule: RuleId, count: RuleCount = neverCounted): ReportedRule {
  const texts = en.rules[rule as keyof typeof en.rules];
  const canAllow = Object.hasOwn(texts, "basis");
  const canRefuse = Object.hasOwn(texts, "short");
  const sentence = ruleOf(rule)?.sentence ?? "";
  const never: readonly (Way | false)[] = [
    canAllow && count.allowed + count.answered === 0 && "allowed",
    canRefuse && count.refused === 0 && "refused",
  ];
  const missing = never.filter((way) => way !== false);
  return {
    rule,
    area: areaOf(rule) as Area,
    sentence,
    short: shortText(texts, missing) ?? sentence,
    ...count,
    canAllow,
    canRefuse,
    never: missing,
  };
}

interface Texts {
  /** It may tell cases apart; then it is no plain text. */
  readonly short?: unknown;
  readonly basis?: string;
}

function shortText({ short, basis }: Texts, missing: readonly Way[]): string | undefined {
  const isAboutRefusal = missing.includes("refused") || basis === undefined;
  return isAboutRefusal && typeof short === "string" ? short : basis;
}

function reportedArea(area: Area, all: readonly ReportedRule[]): ReportedArea {
  const rules = all.filter((each) => each.area === area);
  return { area, title: areas[area], ...reachedBothWays(rules), rules };
}

function reachedBothWays(rules: readonly ReportedRule[]): ReachedBothWays {
  const allowing = rules.filter(({ canAllow }) => canAllow);
  const refusing = rules.filter(({ canRefuse }) => canRefuse);
  return { allowed: reachedIn("allowed", allowing), refused: reachedIn("refused", refusing) };
}

function reachedIn(way: Way, rules: readonly ReportedRule[]): Reached {
  return { reached: rules.filter(({ never }) => !never.includes(way)).length, of: rules.length };
}

function isReached({ allowed, refused, answered }: RuleCount): boolean {
  return allowed + refused + answered > 0;
}

/** In per cent; 100 where there is nothing to reach. */
export function percentageOf({ reached, of }: Reached): number {
  return of === 0 ? 100 : (reached / of) * 100;
}

/** As it is shown: rounded down, so that 100 % means all. */
export function shownPercentage(part: Reached): string {
  return `${Math.floor(percentageOf(part))} %`;
}
