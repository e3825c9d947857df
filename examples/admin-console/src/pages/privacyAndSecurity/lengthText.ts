const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

/** A length of time in words. A day has 24 hours, as in all limits of the page. */
export function lengthText(milli: number, language: string): string {
  let rest = milli;
  const parts: string[] = [];
  for (const [unit, unitMilli] of units) {
    const count = Math.floor(rest / unitMilli);
    rest -= count * unitMilli;
    if (count === 0) continue;
    parts.push(new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count));
  }
  return new Intl.ListFormat(language, { type: "unit" }).format(parts);
}
