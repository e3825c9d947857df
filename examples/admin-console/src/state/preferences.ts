// What somebody chose for the page itself, in the browser's storage. A browser may refuse it: then it holds until the page closes.
const chosen = new Map<string, string>();

export function preference(key: string): string | null {
  try {
    return chosen.get(key) ?? localStorage.getItem(key);
  } catch {
    return chosen.get(key) ?? null;
  }
}

export function keepPreference(key: string, value: string): void {
  chosen.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // It stays in memory.
  }
}
