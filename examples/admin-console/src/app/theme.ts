import { keepPreference, preference } from "../state/preferences.ts";

export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const storageKey = "theme";

export function storedTheme(): Theme {
  const stored = preference(storageKey);
  return themes.find((theme) => theme === stored) ?? "system";
}

export function chooseTheme(theme: Theme): void {
  keepPreference(storageKey, theme);
  applyTheme();
}

/** The style sheets follow `color-scheme`, which this attribute sets. */
export function applyTheme(): void {
  document.documentElement.dataset["theme"] = storedTheme();
}
