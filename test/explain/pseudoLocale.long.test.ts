import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import type { ExplainedStep } from "../../src/explain/explainedHelp.ts";
import { explainIssues } from "../../src/explain/explainIssues.ts";
import type { Locale, Text } from "../../src/explain/locale.ts";
import { en } from "../../src/explain/locales/en.ts";
import type { Explainable } from "../../src/explain/readDecision.ts";
import type { WrittenFacts } from "../../src/explain/textsOf.ts";
import { factKinds, type FactName } from "../../src/kernel/decision/facts.ts";
import { issuesFound, walk } from "./walk.ts";
import { runs } from "../thoroughness.ts";

// A language that nobody speaks: every text of English, accented and in brackets, with a mark around whatever is filled in.
// Letters without an accent then come from the code, or are filled in.

const bracket = { open: "⟦", close: "⟧" };
const mark = { open: "⁨", close: "⁩" };

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    (letter, place) =>
      [letter, Array.from("åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ")[place]] as const,
  ),
) as Readonly<Record<string, string>>;

/** Texts in Japanese lists and numbers, so that English ones would be seen. */
const pseudo: Locale = { ...(pseudoOf(en) as Locale), language: "ja" };

function pseudoOf(part: unknown): unknown {
  if (typeof part === "string") return pseudoText(part);
  if (isTemplate(part)) return { needs: part.needs, write: (args: WrittenFacts) => written(part, args) };
  return Object.fromEntries(Object.entries(part as object).map(([key, each]) => [key, pseudoOf(each)]));
}

type Template = Exclude<Text<WrittenFacts>, string>;

function isTemplate(part: unknown): part is Template {
  return typeof part === "object" && part !== null && "write" in part;
}

/** What chooses a form is no text that is shown: a number, the case, or whether something is so. */
function written({ write }: Template, args: WrittenFacts): string {
  const marked = Object.entries(args).map(([name, value]) => {
    const isChoice = name === "case" || typeof value === "number" || value === "true" || value === "false";
    return [name, isChoice ? value : mark.open + value + mark.close] as const;
  });
  return pseudoText(write(Object.fromEntries(marked)));
}

/** The text in brackets, with accents on whatever was not filled in. */
function pseudoText(text: string): string {
  let depth = 0;
  const letters = Array.from(text, (letter) => {
    if (letter === mark.open) depth += 1;
    if (letter === mark.close) depth -= 1;
    return depth === 0 ? (accented[letter] ?? letter) : letter;
  });
  return bracket.open + letters.join("") + bracket.close;
}

/** The words of a text that no text of the language holds: what the code wrote, and what was filled in. */
function foreignIn(text: string): readonly string[] {
  const inside = [""];
  const foreign: string[] = [];
  for (const letter of Array.from(text)) {
    if (letter === bracket.open || letter === mark.open) inside.push(letter);
    const isText = inside.at(-1)?.startsWith(bracket.open) === true;
    if (!isText) inside.push(`${inside.pop() ?? ""}${letter}`);
    if (letter === bracket.close || letter === mark.close) foreign.push(inside.pop() ?? "");
  }
  const runs = [...foreign, ...inside].map((run) => run.replaceAll(/[⟦⟧⁨⁩]/gu, ""));
  return runs.filter((run) => /[A-Za-z]/.test(run));
}

/** Facts that are shown as they are: texts, and who cross-launched. */
function textsAmongFacts({ facts = {} }: Explainable): ReadonlySet<unknown> {
  const all = Object.values(facts as Readonly<Record<string, object>>).flatMap(Object.entries);
  return new Set(
    all.flatMap(([name, value]: [string, unknown]) => {
      const kind = factKinds[name as FactName];
      if (kind === "text") return [value];
      const { adminUserName, adminUserDomain } = Object(value) as Readonly<Record<string, string>>;
      return kind === "person" ? [`${String(adminUserName)}@${String(adminUserDomain)}`] : [];
    }),
  );
}

/** What is said of two ways is both of them, each with its own brackets. */
const textsOfStep = ({ ways }: ExplainedStep): readonly string[] => ways.map(({ text }) => text);

describe("explain in a language that nobody speaks", () => {
  it("[AN7] says nothing that is in no text of the language, names and facts apart", () => {
    const options = { locale: pseudo, nameOf: () => "№ 7", timeZone: "Europe/London" };
    const seen = new Set<string>();
    const hardCoded = new Set<string>();
    for (const { decision } of walk(runs(1_000, 20_000))) {
      const explained = explain(decision, options);
      const { verdict = "", reasons = [], help = [], holds = null } = explained ?? {};
      const facts = textsAmongFacts(decision);
      const sentences = reasons.flatMap(({ short, reason }) => [short, reason]);
      for (const text of [verdict, ...sentences, ...help.flatMap(textsOfStep), holds ?? verdict]) {
        if (seen.has(text)) continue;
        seen.add(text);
        const isBracketed = text.startsWith(bracket.open) && text.endsWith(bracket.close);
        const isWhole = isBracketed && foreignIn(text).every((word) => facts.has(word));
        if (!isWhole) hardCoded.add(text);
      }
    }
    expect([...hardCoded]).toEqual([]);
    expect(seen.size).toBeGreaterThan(300);
  });

  it("[AN7] explains issues likewise, except for what was expected and received", () => {
    const hardCoded = [...issuesFound()].flatMap((issue) => {
      const given = [issue.expected, issue.received, issue.received.slice(1, -1)];
      return explainIssues([issue], { locale: pseudo })
        .flatMap(({ text, short }) => [text, short])
        .filter(
          (text) => !text.startsWith(bracket.open) || !foreignIn(text).every((each) => given.includes(each)),
        );
    });
    expect(hardCoded).toEqual([]);
  });

  it("would see a word that is hard-coded, alone, beside a text and in what is filled in", () => {
    const named = pseudo.names.group.write({ name: "№ 7" });
    expect(foreignIn("No")).toEqual(["No"]);
    expect(foreignIn(`${named} or ${named}`)).toEqual([" or "]);
    expect(
      foreignIn(pseudo.help.switchWorkspace.write({ workspaces: `${named} or ${named}`, more: 0 })),
    ).toEqual([" or "]);
    expect(foreignIn(pseudo.help.switchWorkspace.write({ workspaces: named, more: 0 }))).toEqual([]);
    expect(foreignIn(pseudo.verdict.yes)).toEqual([]);
  });
});
