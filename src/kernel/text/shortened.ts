const longest = 200;

/** A text from anywhere, cut where a sentence would not show more of it. Half a character is left out. */
export function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…`;
}
