import { ruleCoverage } from "tenant-policy/testing";
import { areaOf, areas, isArea } from "./areas.ts";
import type { RuleCoverageOptions } from "./options.ts";
import { isDecidingRule } from "./ruleReport.ts";

type Complaints = readonly string[];
type Fields = Readonly<Record<string, (value: unknown, place: string) => Complaints>>;

/**
 * Throws for what cannot be meant, such as an unknown rule: a threshold that is misspelt would never fail a run. It is called
 * when the configuration is read, so its complaints are about that.
 */
export function checkOptions(options: RuleCoverageOptions): void {
  const complaints = fields(optionFields)(options, "");
  const [first] = complaints.length > 0 ? complaints : complaintsAboutAreas(options);
  if (first !== undefined) throw new Error(`Rule coverage of tenant-policy: ${first}`);
}

const ruleIds: ReadonlySet<string> = new Set(ruleCoverage([]).never);

const percentageFields: Fields = { allowed: percentage, refused: percentage };

const thresholdFields: Fields = {
  ...percentageFields,
  areas: fields(Object.fromEntries(Object.keys(areas).map((area) => [area, fields(percentageFields)]))),
  rules: list("a rule that a decision can name", isDecidingRule),
};

const optionFields: Fields = {
  about: list("an area or a rule that a decision can name", isAreaOrRule),
  except: list("a rule", (rule) => ruleIds.has(rule)),
  thresholds: fields(thresholdFields),
  folder: (value, place) => (typeof value === "string" && value !== "" ? [] : [`${place} is no path.`]),
};

function fields(known: Fields) {
  return (value: unknown, place: string): Complaints => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return [`${place === "" ? "the options are" : `${place} is`} no object.`];
    }
    return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
      const check = Object.hasOwn(known, name) ? known[name] : undefined;
      if (check === undefined) {
        return [`unknown property ${placeOf(place, name)}. There are: ${Object.keys(known).join(", ")}.`];
      }
      return each === undefined ? [] : check(each, placeOf(place, name));
    });
  };
}

function list(what: string, isKnown: (text: string) => boolean) {
  return (value: unknown, place: string): Complaints => {
    if (!Array.isArray(value)) return [`${place} is no list.`];
    const unknown = value.filter((each) => typeof each !== "string" || !isKnown(each));
    return unknown.map((each) => `${place} names ${JSON.stringify(each)}, which is not ${what}.`);
  };
}

function percentage(value: unknown, place: string): Complaints {
  const isPercentage = typeof value === "number" && value >= 0 && value <= 100;
  return isPercentage ? [] : [`${place} is no number from 0 to 100.`];
}

function placeOf(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}

function isAreaOrRule(text: string): boolean {
  return isArea(text) || isDecidingRule(text);
}

/** A threshold for what is not looked at would never be about anything. */
function complaintsAboutAreas({ about, except = [], thresholds }: RuleCoverageOptions): Complaints {
  const rules = thresholds?.rules ?? [];
  const excepted = rules.filter((rule) => except.includes(rule)).map(exceptedToo);
  if (about === undefined) return excepted;
  const isNamed = (name: string) => about.some((each) => each === name);
  const unnamedRules = rules.filter((rule) => !isNamed(rule) && !isNamed(areaOf(rule) ?? ""));
  const wholeOrPart = new Set<string | undefined>([...about, ...about.map(areaOf)]);
  const unnamedAreas = Object.keys(thresholds?.areas ?? {}).filter((area) => !wholeOrPart.has(area));
  const unnamed = [...unnamedRules, ...unnamedAreas];
  return [...excepted, ...unnamed.map((name) => `thresholds name ${name}, which about does not name.`)];
}

function exceptedToo(rule: string): string {
  return `thresholds.rules and except both name ${rule}.`;
}
