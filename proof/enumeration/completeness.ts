import { readdirSync, readFileSync } from "node:fs";
import { ruleBook } from "../../src/explain/ruleBook.ts";
import type { Outcome } from "../proof.ts";
import type { ListedQuestions, ListedRules } from "./undecided.ts";

const root = new URL("../../", import.meta.url);

/** Every question that gives a decision, as docs/questions.md has them: a yes or no under its own name. */
export function questionsInDocs(): readonly string[] {
  const page = readFileSync(new URL("docs/questions.md", root), "utf8");
  return page.split("\n### ").flatMap((section) => {
    const [heading = ""] = section.split("\n");
    const [, name, twin] = /^`(\w+)`(?: · `(\w+)`)?/.exec(heading) ?? [];
    const isQuestion = twin !== undefined || /\): (Asset|Command)?Decision\b/.test(section);
    return isQuestion && name !== undefined ? [name] : [];
  });
}

/** Every question is enumerated or listed, and none is both. */
export function missingQuestions(enumerated: readonly string[], listed: readonly ListedQuestions[]): Outcome {
  const all = questionsInDocs();
  const named = listed.flatMap(({ questions }) => questions.split(" "));
  return {
    cases: all.length,
    differences: [
      ...all
        .filter((name) => !enumerated.includes(name) && !named.includes(name))
        .map((name) => `${name} is neither enumerated nor listed`),
      ...named.filter((name) => enumerated.includes(name)).map((name) => `${name} is listed and enumerated`),
      ...[...named, ...enumerated]
        .filter((name) => !all.includes(name))
        .map((name) => `${name} is no question`),
    ],
    note: `${String(new Set(enumerated).size)} of ${String(all.length)} questions are enumerated`,
  };
}

/** Every rule decides some input or is listed, and none is both. What is listed stands in code, or does not, as it says. */
export function missingRules(decided: ReadonlySet<string>, listed: readonly ListedRules[]): Outcome {
  const all = [...ruleBook.keys()].map(String);
  const inCode = rulesInCode();
  const named = listed.flatMap(({ rules, isNamedInCode }) =>
    rules.split(" ").map((rule) => ({ rule, isNamedInCode })),
  );
  const names = named.map(({ rule }) => rule);
  const misplaced = named.filter(({ rule, isNamedInCode }) => inCode.has(rule) !== isNamedInCode);
  return {
    cases: all.length,
    differences: [
      ...all
        .filter((rule) => !decided.has(rule) && !names.includes(rule))
        .map((rule) => `${rule} decides nothing and is not listed`),
      ...names
        .filter((rule) => decided.has(rule))
        .map((rule) => `${rule} is listed as deciding nothing, and decides`),
      ...names.filter((rule) => !all.includes(rule)).map((rule) => `${rule} is no rule`),
      ...misplaced.map(
        ({ rule, isNamedInCode }) => `code ${isNamedInCode ? "never names" : "names"} ${rule}`,
      ),
    ],
    note: `${String(all.length - names.length)} rules decide`,
  };
}

/** The ids that stand in code as strings, outside the tables of rules and what explains them. */
function rulesInCode(): ReadonlySet<string> {
  const source = new URL("src/", root);
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/(^|\/)rules\.ts$|^explain\/|^testing\//.test(file),
  );
  const text = files.map((file) => readFileSync(new URL(file, source), "utf8")).join("\n");
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return new Set(Array.from(code.matchAll(/"([A-Z]{2}\d{1,2})"/g), ([, id = ""]) => id));
}
