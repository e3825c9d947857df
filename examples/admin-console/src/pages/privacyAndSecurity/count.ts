/** The number in a text. Null for an empty text, and not a number for one that holds something else. */
export function countIn(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^[+-]?\d{1,15}(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

export function countText(count: number | null): string {
  return count === null || Number.isNaN(count) ? "" : String(count);
}
