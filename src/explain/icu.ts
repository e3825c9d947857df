import { bare } from "../kernel/json/bare.ts";
import { own } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";

// What the compiled texts of a language call. The numbers and plural forms of every language are those of Intl, asked by the
// language's own tag, so that no host decides.

/** The form for a number: the one for exactly this number, or else the one of its plural category. */
export function plural(
  value: number | string,
  language: string,
  forms: Readonly<Record<string, string>>,
): string {
  const count = Number(value);
  const exact = own(forms, String(count));
  return exact ?? select(new Intl.PluralRules(language).select(count), forms);
}

/** The form for a word, or else the one for all others. */
export function select(word: string, forms: Readonly<Record<string, string>>): string {
  return Object.hasOwn(forms, word) ? String(forms[word]) : String(forms["other"]);
}

/** A number as the language writes it. */
export function number(language: string, value: number | string): string {
  return new Intl.NumberFormat(language).format(Number(value));
}

/** Several things as the language lists them, of which all or any one are meant. */
export function listText(
  language: string,
  items: readonly string[],
  type: "conjunction" | "disjunction",
): string {
  // A tag that is none throws.
  return ifReadable(() => new Intl.ListFormat(language, bare({ type })).format(items)) ?? items.join(", ");
}
