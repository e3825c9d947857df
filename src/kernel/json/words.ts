import { keptIfSame } from "./sameJson.ts";

/** Adds words to a sorted list. Returns the same list if it has them all. */
export function withWords<Word extends string>(
  words: readonly Word[],
  added: readonly Word[],
): readonly Word[] {
  return keptIfSame(words, [...new Set([...words, ...added])].sort());
}

/** Adds a word to a sorted list that may be long. Returns the same list if it has the word. */
export function withWord(words: readonly string[], word: string): readonly string[] {
  const place = placeInWords(words, word);
  return words.at(place) === word ? words : spliced(words, place, 0, word);
}

/** Removes a word from a sorted list that may be long. Returns the same list if it does not have it. */
export function withoutWord(words: readonly string[], word: string): readonly string[] {
  const place = placeInWords(words, word);
  return words.at(place) === word ? spliced(words, place, 1) : words;
}

/** The place of the word, or the one at which it would be inserted. */
function placeInWords(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A frozen copy, so that nobody has to walk it to freeze it. */
function spliced(
  words: readonly string[],
  place: number,
  removed: number,
  ...added: string[]
): readonly string[] {
  const copy = [...words];
  copy.splice(place, removed, ...added);
  return Object.freeze(copy);
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
