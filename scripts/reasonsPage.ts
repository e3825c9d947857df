import { readdirSync } from "node:fs";
import { ruleBook } from "../src/explain/ruleBook.ts";
import { type Category, httpStatusOf } from "../src/explain/categories.ts";
import { explain } from "../src/explain/explain.ts";
import { explainIssues } from "../src/explain/explainIssues.ts";
import type { Labels, Locale, Text } from "../src/explain/locale.ts";
import type { NameOf } from "../src/explain/nameOf.ts";
import type { Explainable } from "../src/explain/readDecision.ts";
import { reasonsOf } from "../src/explain/reasonsOf.ts";
import { textsOf, type WrittenFacts } from "../src/explain/textsOf.ts";
import type { RuleId } from "../src/kernel/decision/rule.ts";
import { ruleCases } from "../src/kernel/decision/ruleCases.ts";
import type { RuleDocument } from "../src/kernel/decision/ruleTable.ts";
import type { Issue } from "../src/kernel/schema/issue.ts";

/** A decision, and in a few words what was asked. */
export interface Asked {
  readonly asked: string;
  readonly decision: Explainable;
}

/** Which text of a rule a decision shows: `ED3.refused`, `ED2.basis`, and of a rule that has cases, `TM4.refused owner`. */
type Key = string;

/** The title of each document, as in docs/rules.md. */
const documents: Readonly<Record<RuleDocument, string>> = {
  "tenant-settings": "Tenant settings",
  "groups-and-teams": "Groups and teams",
  teammates: "Teammates",
  "module-settings": "Contact-centre user profiles (module settings)",
  "privacy-and-security": "Privacy and security",
  "this library": "The library itself",
};

/** What each table of labels is about. */
const labelTitles: Readonly<Record<keyof Labels, string>> = {
  role: "Roles",
  level: "Levels",
  assetKind: "Kinds of asset",
  assetAction: "Actions on assets",
  module: "Modules of user profiles",
  moduleLevel: "Levels of modules",
  toggle: "Toggles of modules",
  activity: "Activities",
  profileKind: "Kinds of user profile",
  section: "Sections of the settings",
  entitlement: "Entitlements",
  feature: "Features",
  withheldFeature: "Features that a subscription can withhold",
  app: "Applications",
  botRole: "Bot roles",
  channel: "Channels",
  category: "Categories",
  commandType: "Commands",
};

/** How the examples call people and places: `loans-legal` is Loans legal. */
export const exampleNames: NameOf = ({ id }) => capital(id.replaceAll("-", " "));

export const exampleZone = "Europe/London";

/** Every language that is compiled, English first. */
export async function allLocales(): Promise<readonly Locale[]> {
  return (await modules()).map(([language, module]) => module[language] as Locale);
}

/** The labels of every language, in the order of `allLocales`. */
export async function allLabels(): Promise<readonly Labels[]> {
  return (await modules()).map(([language, module]) => module[`${language}Labels`] as Labels);
}

type Module = Readonly<Record<string, unknown>>;

function modules(): Promise<readonly (readonly [language: string, module: Module])[]> {
  const files = readdirSync(new URL("../src/explain/locales/", import.meta.url));
  const others = files.map((file) => file.replace(/\.ts$/, "")).filter((language) => language !== "en");
  const languages = ["en", ...others.sort()];
  return Promise.all(
    languages.map(
      async (language) =>
        [language, (await import(`../src/explain/locales/${language}.ts`)) as Module] as const,
    ),
  );
}

/** The page docs/reasons.md: an example of every text, in these languages, side by side. */
export function reasonsPage(
  found: Iterable<Asked>,
  issues: Iterable<Issue>,
  locales: readonly Locale[],
  labels: readonly Labels[],
): string {
  const examples = examplesFrom(found);
  const lines = [...introduction(locales, labels)];
  for (const [document, title] of Object.entries(documents)) {
    const rules = [...ruleBook].filter(([, rule]) => rule.document === document);
    const rows = (kind: "refused" | "basis") =>
      rules.flatMap(([rule]) =>
        keysOf(rule as RuleId, kind).flatMap((key) => {
          const example = examples.get(key);
          return example === undefined ? [] : [exampleRow(rule as RuleId, example, locales)];
        }),
      );
    lines.push(
      ...["", `## ${title}`],
      ...["", "### Refused", "", ...table(["rule", "asked", ...languagesOf(locales)], rows("refused"))],
      ...["", "### Answered", "", ...table(["rule", "asked", ...languagesOf(locales)], rows("basis"))],
    );
  }
  lines.push(...issuePart(issues, locales), ...wordPart(locales, labels));
  return `${lines.join("\n")}\n`;
}

function introduction(locales: readonly Locale[], labels: readonly Labels[]): readonly string[] {
  const categories = Object.keys(labels[0]?.category ?? {}) as readonly Category[];
  return [
    "# Reasons",
    "",
    "`npm run docs` makes this page from the texts in `locales` and from decisions that the library takes. A test fails",
    "when the page is out of date.",
    "",
    "It shows what `explain` of `tenant-policy/explain` says: an example of every text, in every language. What the rules",
    "themselves say is in [rules.md](rules.md).",
    "",
    "- **Refused**: in bold the short text of a rule, for a tooltip. Then the reason, one sentence about the case. After an",
    "  arrow, each on a line of its own, what would turn the refusal as a whole: all these lines are needed. Below the id",
    "  of the rule stands its category, and of a rule that several things can break, the word for the case. A case that",
    "  is not known, or may not be told, is `other`.",
    "- **Answered**: the verdict, and the sentence of a rule that the answer rests on.",
    "",
    "The names of people, groups and teams, the addresses and the instants are examples, and the time zone is",
    `${exampleZone}. What was asked is no text of the library; it is in English only.`,
    "",
    "A refusal has a category, which suggests an HTTP status:",
    "",
    ...table(
      ["category", "HTTP status", ...languagesOf(locales)],
      categories.map((category) => [
        code(category),
        String(httpStatusOf(category)),
        ...labels.map((words) => plain(words.category[category])),
      ]),
    ),
  ];
}

/**
 * An example of each text of a rule, and of each case of one: the first decision in which the rule alone refuses, or else the
 * first one, and in any case one that brings the facts which the text names.
 */
export function examplesFrom(found: Iterable<Asked>): ReadonlyMap<Key, Asked> {
  const best = new Map<Key, { readonly rank: number; readonly example: Asked }>();
  for (const example of found) {
    const reasons = reasonsOf(example.decision);
    const refusing = reasons.filter(({ category }) => category !== null).length;
    for (const { rule, category, key: text, facts } of reasons) {
      const isAlone = refusing === (category === null ? 0 : 1);
      const isInCase = category !== null && Object.hasOwn(ruleCases, rule);
      const key = isInCase ? `${text} ${caseOf(facts)}` : text;
      const hasFacts =
        isInCase || category === null || facts !== null || ruleBook.get(rule)?.facts === undefined;
      const rank = (isAlone ? 0 : 1) + (hasFacts ? 0 : 2);
      if (rank < (best.get(key)?.rank ?? Infinity)) best.set(key, { rank, example });
    }
  }
  return new Map([...best].map(([key, { example }]) => [key, example]));
}

/** The keys of the texts of a rule, in the order in which its cases are declared. */
export function keysOf(rule: RuleId, kind: "refused" | "basis"): readonly Key[] {
  const cases = (ruleCases as Readonly<Partial<Record<RuleId, object>>>)[rule];
  if (cases === undefined || kind === "basis") return [`${rule}.${kind}`];
  return [...Object.keys(cases), "other"].map((word) => `${rule}.${kind} ${word}`);
}

/** The word for the case; `other` where it is not known. */
function caseOf(facts: object | null): string {
  return (facts as { readonly case?: string } | null)?.case ?? "other";
}

function exampleRow(rule: RuleId, { asked, decision }: Asked, locales: readonly Locale[]): readonly string[] {
  const { category = null, facts = null } = reasonsOf(decision).find((reason) => reason.rule === rule) ?? {};
  const word = category !== null && Object.hasOwn(ruleCases, rule) ? `<br>${code(caseOf(facts))}` : "";
  const id = category === null ? rule : `${rule}<br>${category}${word}`;
  return [id, plain(asked), ...locales.map((locale) => exampleTexts(rule, decision, locale).join("<br>"))];
}

function exampleTexts(rule: RuleId, decision: Explainable, locale: Locale): readonly string[] {
  const explained = explain(decision, { locale, nameOf: exampleNames, timeZone: exampleZone });
  const { verdict = "", reasons = [], help = [] } = explained ?? {};
  const { short = "", reason = "" } = reasons.find((each) => each.rule === rule) ?? {};
  if (short === textsOf(rule, locale).basis) return [`*${plain(verdict)}:* ${plain(short)}`];
  return [`**${plain(short)}**`, plain(reason), ...help.map(({ text }) => `→ ${plain(text)}`)];
}

/** The first issue of each rule and fault. */
export function issuesByFault(issues: Iterable<Issue>): readonly Issue[] {
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    const key = `${issue.rule} ${issue.code}`;
    if (!first.has(key)) first.set(key, issue);
  }
  const inOrder = [...ruleBook.keys()];
  return [...first.values()].sort((one, other) => inOrder.indexOf(one.rule) - inOrder.indexOf(other.rule));
}

function issuePart(issues: Iterable<Issue>, locales: readonly Locale[]): readonly string[] {
  const rows = issuesByFault(issues).map((issue) => [
    `${issue.rule}<br>${issue.code}`,
    issue.path.length === 0 ? "the value itself" : code(issue.path.join(" › ")),
    ...locales.map((locale) =>
      explainIssues([issue], { locale })
        .map(({ text, short }) => `**${plain(short)}**<br>${plain(shortened(text))}`)
        .join(""),
    ),
  ]);
  return [
    ...["", "## Values that cannot be set or loaded", ""],
    "What `explainIssues` says of what a `check…` or a `parse…` finds: in bold the rule, then what is wrong with the place.",
    "Long lists are cut short here.",
    ...["", ...table(["rule", "place", ...languagesOf(locales)], rows)],
  ];
}

function wordPart(locales: readonly Locale[], labels: readonly Labels[]): readonly string[] {
  const parts = (of: (locale: Locale) => object) => rows(locales.map(of));
  const rows = (groups: readonly object[]) => table(["word", ...languagesOf(locales)], wordRows(groups));
  return [
    ...["", "## Verdicts", "", "In all tables that follow, ‹…› stands for a name, an instant or a value."],
    ...["", ...parts(({ verdict }) => verdict)],
    ...["", "## What would help", "", ...parts(({ help }) => help)],
    ...["", "## Faults of values", "", ...parts(({ issues }) => issues)],
    ...["", "## What a value has to be", "", ...parts(({ values }) => values)],
    ...["", "## Notes of a tenant that loads", "", ...parts(({ notes }) => notes)],
    ...["", "## Names", "", ...parts(({ names }) => names)],
    ...["", "## Labels"],
    ...Object.entries(labelTitles).flatMap(([group, title]) =>
      group === "category"
        ? []
        : ["", `### ${title}`, "", ...rows(labels.map((words) => words[group as keyof Labels]))],
    ),
  ];
}

/** A row for each word, with its text in each language. */
function wordRows(groups: readonly object[]): readonly (readonly string[])[] {
  const texts = groups as readonly Readonly<Record<string, Text<WrittenFacts>>>[];
  return Object.keys(texts[0] ?? {}).map((word) => [
    code(word),
    ...texts.map((group) => plain(withPlaces(group[word] as Text<WrittenFacts>))),
  ]);
}

/** A text that shows where it names something. */
function withPlaces(text: Text<WrittenFacts>): string {
  if (typeof text === "string") return text;
  return text.write(Object.fromEntries(text.needs.map((name) => [name, `‹${name}›`])));
}

function languagesOf(locales: readonly Locale[]): readonly string[] {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return locales.map(({ language }) => names.of(language) ?? language);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

/** A text as markdown shows it literally. */
function plain(text: string): string {
  return text.replace(/[\\|_*`[\]]/g, "\\$&").replaceAll("<", "&lt;");
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

const longestShown = 240;

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)} …`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
