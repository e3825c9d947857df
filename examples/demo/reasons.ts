import { type Explainable, explain, type Locale } from "tenant-policy/explain";
import { bank, nameOf } from "./bank.ts";
import { paragraph } from "./layout.ts";

/** What was asked, in English, and below it the decision in sentences. */
export function toldLines(asked: string, decision: Explainable, locale: Locale): readonly string[] {
  return [...paragraph(`- ${asked}`), ...paragraph(reasonsText(decision, locale), "  ", "  ")];
}

/** A decision in sentences: whether it is allowed, why about this case, each with the id of its rule, and what would help. */
export function reasonsText(decision: Explainable, locale: Locale): string {
  const explained = explain(decision, { locale, nameOf, timeZone: bank.timeZone });
  if (explained === null) return "";
  const { verdict, reasons, help } = explained;
  return [
    `${verdict}.`,
    ...reasons.map(({ rule, reason }) => `${reason} (${rule})`),
    ...help.map(({ text }) => text),
  ].join(" ");
}
