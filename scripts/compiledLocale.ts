import { readdirSync, readFileSync } from "node:fs";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/compile-module.js";
import { factKinds } from "../src/kernel/decision/facts.ts";

/** The texts of a language, as its file groups them. */
export type Messages = { readonly [Key in string]: string | Messages };

/**
 * The texts of a language as a module of plain functions: locales/<language>.json, in ICU MessageFormat, compiled by
 * messageformat. A text without anything to fill in becomes a string, and any other a `Template` that lists what it needs.
 */
function compiledLocale(language: string, json: string): string {
  const { labels, risks, ...messages } = JSON.parse(json) as Messages;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  const groups = Object.keys(labels as Messages);
  return [
    `// \`npm run docs\` makes this file from ${language}.json.`,
    `import { number, plural, select } from "../icu.ts";`,
    `import type { Labels, Locale, RiskTexts } from "../locale.ts";`,
    "",
    ...Object.entries(labels as Messages).map(
      ([group, words]) =>
        `const ${group}Labels: Labels["${group}"] = ${objectOf(words as Messages, language)};\n`,
    ),
    `/** The texts in ${name}. */`,
    `export const ${language}: Locale = {`,
    `${entriesOf({ language, ...messages }, language)},`,
    `"labels": ${labelsOf(groups.filter((group) => wordKinds.includes(group)))}`,
    "};",
    "",
    `/** Every label in ${name}. */`,
    `export const ${language}Labels: Labels = ${labelsOf(groups)};`,
    "",
    `/** What the risks of a command say, in ${name}. */`,
    `export const ${language}Risks: RiskTexts = ${objectOf(risks as Messages, language)};`,
    "",
  ].join("\n");
}

/** The kinds of fact. A sentence names the labels of these alone. */
const wordKinds: readonly string[] = Object.values(factKinds);

/** Each group of labels is a constant of its own, so that a bundler drops those that only `…Labels` lists. */
function labelsOf(groups: readonly string[]): string {
  return `{\n${groups.map((group) => `"${group}": ${group}Labels`).join(",\n")}\n}`;
}

/** The text of each file in locales, by its language. */
export function localeFiles(): ReadonlyMap<string, string> {
  const folder = new URL("../locales/", import.meta.url);
  const languages = readdirSync(folder).map((file) => file.replace(".json", ""));
  return new Map(
    languages.map((language) => [language, readFileSync(new URL(`${language}.json`, folder), "utf8")]),
  );
}

/** The module of each language that has a file in locales, by its path. */
export function compiledLocales(): ReadonlyMap<string, string> {
  return new Map(
    [...localeFiles()].map(([language, json]) => [
      `src/explain/locales/${language}.ts`,
      compiledLocale(language, json),
    ]),
  );
}

function objectOf(messages: Messages, language: string): string {
  return `{\n${entriesOf(messages, language)}\n}`;
}

function entriesOf(messages: Messages, language: string): string {
  return Object.entries(messages)
    .map(
      ([key, value]) =>
        `${JSON.stringify(key)}: ${typeof value === "string" ? textOf(value, language) : objectOf(value, language)}`,
    )
    .join(",\n");
}

const compilers = new Map<string, MessageFormat>();

function textOf(message: string, language: string): string {
  const { body, needs } = compiledText(message, language);
  if (needs.length === 0) return body;
  return `{ needs: ${JSON.stringify(needs)}, write: (d) => ${inOurWords(body, language)} }`;
}

/** A text as an expression, with the placeholders that it names. Throws for a text that is no ICU MessageFormat. */
export function compiledText(
  message: string,
  language: string,
): { readonly body: string; readonly needs: readonly string[] } {
  const compiler = compilers.get(language) ?? new MessageFormat(language);
  compilers.set(language, compiler);
  const compiled = compileModule(compiler, { text: message });
  const [, expression] = /\btext: \(d?\) => ([^]*)\n}\s*$/.exec(compiled) ?? [];
  if (expression === undefined) {
    throw new Error(`messageformat compiled ${JSON.stringify(message)} to ${compiled}`);
  }
  // A placeholder whose name is a word of JavaScript, such as `case`, is written in brackets, which a property does not need.
  const body = expression.replaceAll(/\bd\["(\w+)"\]/g, "d.$1");
  return { body, needs: [...new Set([...body.matchAll(/\bd\.(\w+)/g)].map(([, name = ""]) => name))] };
}

/** messageformat hands its own plural functions of a language over; ours ask Intl by its tag. */
function inOurWords(body: string, language: string): string {
  return body
    .replaceAll(/\bplural\((d\.\w+), 0, \w+, /g, `plural($1, ${JSON.stringify(language)}, `)
    .replaceAll(/\bnumber\(("\w+"), (d\.\w+), 0\)/g, "number($1, $2)");
}
