import Negotiator from "negotiator";
import type { FastifyRequest } from "fastify";
import type { Locale } from "tenant-policy/explain";
import { de, deLabels, deRisks } from "tenant-policy/explain/de";
import { en, enLabels, enRisks } from "tenant-policy/explain/en";
import type { Words } from "../store/preview.ts";

/** The languages in which the service gives reasons. */
const words = {
  en: { locale: en, risks: enRisks, labels: enLabels },
  de: { locale: de, risks: deRisks, labels: deLabels },
} as const satisfies Record<string, Words>;

export type Language = keyof typeof words;

/** The language that the request prefers among these; English if it wants none of them. */
export function languageOf({ headers }: FastifyRequest): Language {
  const [best] = new Negotiator({ headers }).languages(Object.keys(words));
  return (best ?? "en") as Language;
}

export function localeOf(language: Language): Locale {
  return words[language].locale;
}

export function wordsOf(language: Language): Words {
  return words[language];
}
