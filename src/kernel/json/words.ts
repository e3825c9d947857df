import { keptIfSame } from "./sameJson.ts";

/** Adds words to a sorted list. Returns the same list if it has them all. */
export function withWords<Word extends string>(
  words: readonly Word[],
  added: readonly Word[],
): readonly Word[] {
  return keptIfSame(words, [...new Set([...words, ...added])].sort());
}

/** Removes words from a list. Returns the same list if it has none of them. */
export function withoutWords<Word extends string>(
  words: readonly Word[],
  removed: readonly Word[],
): readonly Word[] {
  return keptIfSame(
    words,
    words.filter((word) => !removed.includes(word)),
  );
}
