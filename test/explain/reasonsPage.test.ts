import { beforeAll, describe, expect, it } from "vitest";
import {
  allLabels,
  allLocales,
  type Asked,
  exampleNames,
  examplesFrom,
  exampleZone,
  issuesByFault,
  keysOf,
  reasonsPage,
} from "../../scripts/reasonsPage.ts";
import { ruleBook } from "../../src/explain/ruleBook.ts";
import { categories } from "../../src/explain/categories.ts";
import { explain } from "../../src/explain/explain.ts";
import { explainIssues } from "../../src/explain/explainIssues.ts";
import type { Labels, Locale, Text } from "../../src/explain/locale.ts";
import { reasonsOf } from "../../src/explain/reasonsOf.ts";
import { textsOf, type WrittenFacts } from "../../src/explain/textsOf.ts";
import { ruleCases, type RuleWithCases } from "../../src/kernel/decision/ruleCases.ts";
import type { Issue, RuleId } from "../../src/index.ts";
import { textOf } from "../sources.ts";
import { issuesFound, walk } from "./walk.ts";

let locales: readonly Locale[] = [];
let labels: readonly Labels[] = [];
let examples: ReadonlyMap<string, Asked> = new Map();
let issues: readonly Issue[] = [];

beforeAll(async () => {
  locales = await allLocales();
  labels = await allLabels();
  examples = examplesFrom(walk());
  issues = issuesByFault(issuesFound());
});

/** Named by issues only: what they refuse is set or loaded, and no question is asked about it. */
const inIssuesOnly = ["AS19.refused", "BL7.refused", "BL8.refused", "PW5.refused", "ST4.refused"];
/** Cases that every refusal of the walk knows: of each rule of these, whoever refuses by it says which case it is. */
const alwaysKnown: readonly string[] = [
  ...[
    "WS2",
    "AS10",
    "AS11",
    "AS22",
    "AS23",
    "AS24",
    "TM10",
    "TM14",
    "TM15",
    "UP7",
    "UP12",
    "UP15",
    "UP23",
    "SE2",
    "SE3",
    "MD1",
    "ST9",
  ].map((rule) => `${rule}.refused other`),
];
const inNotesOnly = ["AS27.basis", "IP8.basis"];

interface TextAt {
  readonly path: string;
  readonly text: Text<WrittenFacts>;
}

/** Every text of a language, with the keys that lead to it. */
function textsIn(part: object, path = ""): readonly TextAt[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const isText = typeof value === "string" || "write" in (value as object);
    return isText
      ? [{ path: `${path}.${key}`, text: value as Text<WrittenFacts> }]
      : textsIn(value as object, `${path}.${key}`);
  });
}

const placeholdersOf = (text: Text<WrittenFacts>): readonly string[] =>
  typeof text === "string" ? [] : [...text.needs].sort();

/** A short text in each case of its rule. */
function formsOf(path: string, text: Text<WrittenFacts>): readonly string[] {
  if (typeof text === "string") return [text];
  const rule = path.split(".")[1] as RuleWithCases;
  return [...Object.keys(ruleCases[rule]), "other"].map((word) => text.write({ case: word }));
}

/** What is shown of each example, with the rules that it names. */
function shownIn(locale: Locale): readonly (readonly [key: string, text: string])[] {
  const ofDecisions = [...examples].flatMap(([key, { decision }]) => {
    const explained = explain(decision, { locale, nameOf: exampleNames, timeZone: exampleZone });
    const { verdict = "", reasons = [], help = [], holds = "none" } = explained ?? {};
    const sentences = [verdict, ...reasons.flatMap(({ short, reason }) => [short, reason])];
    return [...sentences, ...help.map(({ text }) => text), holds ?? "none"].map(
      (text) => [key, text] as const,
    );
  });
  const ofIssues = issues.flatMap((issue) =>
    explainIssues([issue], { locale }).flatMap(({ rule, text, short }) =>
      [text, short].map((each) => [`${rule} ${issue.code}`, each] as const),
    ),
  );
  return [...ofDecisions, ...ofIssues];
}

describe("docs/reasons.md", () => {
  it("is what `npm run docs` makes", () => {
    const found = [...examples.values()];
    expect(textOf("docs/reasons.md")).toBe(reasonsPage(found, issues, locales, labels));
  });

  it("[AN7] has an example of each text of each rule", () => {
    const refused = Object.values(categories).flatMap(({ rules }) => rules as readonly RuleId[]);
    const supporting = [...ruleBook.keys()].filter(
      (rule) => textsOf(rule as RuleId, locales[0] as Locale).basis !== undefined,
    );
    const keys = [
      ...refused.flatMap((rule) => keysOf(rule, "refused")),
      ...supporting.map((rule) => `${rule}.basis`),
    ];
    const without = keys.filter((key) => !examples.has(key) && !alwaysKnown.includes(key));
    expect(alwaysKnown.filter((key) => examples.has(key))).toEqual([]);
    expect(without.sort()).toEqual([...inIssuesOnly, ...inNotesOnly].sort());
    const inIssues = new Set(issues.map(({ rule }) => rule as string));
    const only = [...inIssuesOnly, ...inNotesOnly].map((key) => key.replace(/\..*/, ""));
    expect(only.filter((rule) => !inIssues.has(rule))).toEqual([]);
    expect([...examples.keys()].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("[AN7] shows the facts wherever a text needs some", () => {
    for (const locale of locales) {
      const unfilled = [...examples].filter(([key, { decision }]) => {
        const rule = key.replace(/\..*/, "") as RuleId;
        const { short, reason } = textsOf(rule, locale);
        const shown = explain(decision, { locale })?.reasons.find((each) => each.rule === rule)?.reason;
        // A short text by case may be the same as the sentence of a case that names nothing.
        const isShort = typeof short === "string" && shown === `${short}.`;
        return key.includes(".refused") && typeof reason === "object" && isShort;
      });
      expect(unfilled.map(([key]) => key)).toEqual([]);
    }
  });

  it("has an example of each fault of a value", () => {
    const faults = Object.keys((locales[0] as Locale).issues);
    const found = new Set(issues.map(({ code }) => code as string));
    expect(faults.filter((fault) => !found.has(fault))).toEqual([]);
  });

  it("has the titles of docs/rules.md, in their order, and whole tables", () => {
    const page = textOf("docs/reasons.md");
    const titlesIn = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    const titles = titlesIn(textOf("docs/rules.md"));
    expect(titlesIn(page).slice(0, titles.length)).toEqual(titles);
    const tables = page.split(/\n\n/).filter((part) => part.startsWith("|"));
    for (const table of tables) {
      const widths = table
        .trim()
        .split("\n")
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect([...new Set(widths)], table.slice(0, 100)).toHaveLength(1);
    }
    expect(tables.length).toBeGreaterThan(20);
  });
});

describe("the texts of every language", () => {
  it("have the same keys and name the same things", () => {
    const [english, ...others] = locales.map((locale, at) => textsIn({ ...locale, labels: labels[at] }));
    // What an issue expected and received is told in English, so other languages do without.
    const needsOf = ({ path, text }: ReturnType<typeof textsIn>[number]) =>
      path.startsWith(".issues.") ? [path] : [path, placeholdersOf(text)];
    const expected = (english ?? []).map(needsOf);
    for (const texts of others) expect(texts.map(needsOf)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(500);
  });

  it("are at most 60 characters long where they are short texts", () => {
    for (const locale of locales) {
      const short = textsIn(locale.rules).filter(({ path }) => /\.(short|basis)$/.test(path));
      // Of an issue, the short text of a value is its sentence without the full stop.
      const values = textsIn(locale.values).map(({ path, text }) => ({
        path,
        text: (text as string).slice(0, -1),
      }));
      const forms = [...short, ...values].flatMap(({ path, text }) =>
        formsOf(path, text).map((form) => `${locale.language}${path}: ${form}`),
      );
      const tooLong = forms.filter((form) => Array.from(form.replace(/^\S+ /, "")).length > 60);
      expect(tooLong).toEqual([]);
      expect(forms.length).toBeGreaterThan(short.length + 20);
    }
  });

  it("tell in a short text nothing but the case", () => {
    for (const locale of locales) {
      const short = textsIn(locale.rules).filter(({ path }) => path.endsWith(".short"));
      const naming = short.filter(({ text }) => typeof text === "object" && text.needs.join() !== "case");
      expect(naming.map(({ path }) => path)).toEqual([]);
    }
  });

  it("say more in a reason than in the short text", () => {
    for (const { language, rules } of locales) {
      const all = Object.entries(rules as Readonly<Record<string, { short?: string; reason?: unknown }>>);
      const same = all.filter(([, { short, reason }]) => short !== undefined && reason === `${short}.`);
      expect(same.map(([rule]) => `${language} ${rule}`)).toEqual([]);
    }
  });

  it("[AN7] have a sentence for each case of a rule, and a general one that names nothing", () => {
    for (const locale of locales)
      for (const rule of Object.keys(ruleCases) as readonly RuleWithCases[]) {
        const { reason } = textsOf(rule, locale);
        if (typeof reason !== "object") throw new Error(`${locale.language} ${rule} tells no cases apart.`);
        const named = Object.fromEntries(reason.needs.map((need) => [need, `‹${need}›`]));
        const words = [...Object.keys(ruleCases[rule]), "other"];
        const sentences = words.map((word) => reason.write({ ...named, case: word }));
        expect([rule, new Set(sentences).size]).toEqual([rule, words.length]);
        for (const [place, word] of words.entries()) {
          const brought = (ruleCases[rule] as Readonly<Record<string, readonly string[]>>)[word] ?? [];
          const missing = [...(sentences[place] ?? "").matchAll(/‹(\w+)›/g)].map(([, name]) => name);
          expect([rule, word, missing.filter((name) => !brought.includes(name ?? ""))]).toEqual([
            rule,
            word,
            [],
          ]);
        }
      }
  });

  it("are shown whole: nothing is empty, undefined, a placeholder or the id of a rule", () => {
    const ids = new RegExp(`\\b(${[...ruleBook.keys()].join("|")})\\b`);
    for (const locale of locales) {
      const wrong = shownIn(locale).filter(
        ([, text]) => text.trim() === "" || /undefined|NaN|\[object|[{}]/.test(text) || ids.test(text),
      );
      expect(wrong).toEqual([]);
    }
  });

  it("name the rules that decided, whatever the language", () => {
    for (const { decision } of examples.values()) {
      for (const locale of locales) {
        const rules = explain(decision, { locale })?.reasons.map(({ rule }) => rule);
        expect(rules).toEqual(reasonsOf(decision).map(({ rule }) => rule));
      }
    }
  });
});
