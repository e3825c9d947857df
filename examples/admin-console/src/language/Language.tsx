// The words of one language: the page's texts, and the library's sentences and labels. Only the chosen language is loaded.
import { createContext, type ReactNode, use, useMemo, useState, useTransition } from "react";
import { I18nProvider } from "react-aria-components";
import type { Labels, Locale, RiskTexts } from "tenant-policy/explain";
import { keepPreference, preference } from "../state/preferences.ts";
import type { Texts } from "../texts/en.ts";

export type LanguageName = "en" | "de";

export interface Language {
  readonly name: LanguageName;
  readonly texts: Texts;
  readonly locale: Locale;
  readonly labels: Labels;
  readonly risks: RiskTexts;
}

interface Chosen extends Language {
  readonly choose: (name: LanguageName) => void;
}

const loaders: Readonly<Record<LanguageName, () => Promise<Language>>> = {
  en: async () => (await import("./en.ts")).english,
  de: async () => (await import("./de.ts")).german,
};

/** British English: dates begin with the day, as in the documents. */
const tags: Readonly<Record<LanguageName, string>> = { en: "en-GB", de: "de-DE" };
const storageKey = "language";
const LanguageContext = createContext<Chosen | null>(null);

export function loadFirstLanguage(): Promise<Language> {
  const stored = preference(storageKey) ?? navigator.language.slice(0, 2);
  return loadLanguage(stored === "de" ? "de" : "en");
}

async function loadLanguage(name: LanguageName): Promise<Language> {
  const language = await loaders[name]();
  document.documentElement.lang = name;
  return language;
}

export function LanguageProvider({
  first,
  children,
}: {
  readonly first: Language;
  readonly children: ReactNode;
}) {
  const [language, setLanguage] = useState(first);
  const [, startTransition] = useTransition();
  const chosen = useMemo((): Chosen => {
    const choose = (name: LanguageName) => {
      keepPreference(storageKey, name);
      startTransition(async () => setLanguage(await loadLanguage(name)));
    };
    return { ...language, choose };
  }, [language]);
  return (
    <LanguageContext value={chosen}>
      <I18nProvider locale={tags[language.name]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** The words of the chosen language: `const { texts, labels } = useLanguage();`. */
export function useLanguage(): Chosen {
  const chosen = use(LanguageContext);
  if (chosen === null) throw new Error("No language is chosen.");
  return chosen;
}
