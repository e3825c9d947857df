import { foldAscii } from "../kernel/text/ascii.ts";

/** The one of these words that differs least from a word, if it looks like a slip of the pen. */
export function closest(word: string, words: readonly string[]): string | undefined {
  const most = Math.max(1, Math.round(word.length / 3));
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const each of words) {
    const edits = editsBetween(foldAscii(word), foldAscii(each));
    if (edits <= most && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { word: each, edits };
  }
  return best?.word;
}

/** Characters added, dropped or exchanged, and neighbours that changed places, each as one (optimal string alignment). */
function editsBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const edits = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        one[row - 1] === other.charAt(column - 2) && one.charAt(row - 2) === other[column - 1];
      edits[column] = Math.min(
        at(last, column) + 1,
        at(edits, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, edits];
  }
  return at(last, other.length);
}

/** No column is asked for that is not filled yet. */
function at(edits: readonly number[], column: number): number {
  return edits[column] as number;
}
