import { ruleBook } from "../src/explain/ruleBook.ts";
import { compiledText, type Messages } from "./compiledLocale.ts";

/**
 * What is wrong with the file of a language, one sentence a fault, each with the key of its text. English is the measure:
 * the same keys, and no placeholder but those that the English text or, of a reason, the facts of its rule allow.
 */
export function localeFaults(language: string, json: string, english: Messages): readonly string[] {
  const place = `locales/${language}.json`;
  const messages = parsed(json);
  if (messages === undefined) return [`${place} is not a JSON object.`];
  const texts = textsIn(messages);
  const measure = textsIn(english);
  const missing = [...measure.keys()].filter((key) => !texts.has(key));
  return [
    ...missing.map((key) => `${place}: ${key} is missing.`),
    ...[...texts].flatMap(([key, text]) => {
      const model = measure.get(key);
      return model === undefined
        ? [`${place}: ${key} is not a key of locales/en.json.`]
        : textFaults(language, key, text, model).map((fault) => `${place}: ${key} ${fault}`);
    }),
  ];
}

function parsed(json: string): Messages | undefined {
  try {
    const value = JSON.parse(json) as unknown;
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Messages) : undefined;
  } catch {
    return undefined;
  }
}

/** Each text by its whole key, such as `rules.AS12.short`. */
function textsIn(messages: Messages, prefix = ""): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "object" ? [...textsIn(value, `${prefix}${key}.`)] : [[`${prefix}${key}`, value]],
    ),
  );
}

function textFaults(language: string, key: string, text: unknown, model: unknown): readonly string[] {
  if (typeof text !== "string" || text.trim() === "") return ["is not a text."];
  const needs = placeholdersOf(text, language);
  if (typeof needs === "string") return [`is not ICU MessageFormat: ${needs}`];
  const allowed = allowedIn(key, model);
  const names = allowed.length === 0 ? "no placeholder" : allowed.map((name) => `{${name}}`).join(", ");
  return needs
    .filter((name) => !allowed.includes(name))
    .map((name) => `names {${name}}, but may name ${names}.`);
}

function placeholdersOf(text: string, language: string): readonly string[] | string {
  try {
    return compiledText(text, language).needs;
  } catch (error) {
    return String(error).replace(/\s+/g, " ");
  }
}

function allowedIn(key: string, model: unknown): readonly string[] {
  const [, rule] = /^rules\.(\w+)\.reason$/.exec(key) ?? [];
  const facts = rule === undefined ? undefined : ruleBook.get(rule)?.facts;
  return facts ?? (typeof model === "string" ? compiledText(model, "en").needs : []);
}
