import { closest } from "./closest.ts";

const mostListed = 20;

/** What to say of a word that is none of those known. */
export function unknownWord(one: string, many: string, word: string, known: readonly string[]): string {
  const near = closest(word, known);
  return [
    `There is no ${one} ${JSON.stringify(word)}.`,
    ...(near === undefined ? [] : [`Did you mean ${JSON.stringify(near)}?`]),
    known.length === 0 ? `There are no ${many}.` : `There are: ${listed(known)}.`,
  ].join(" ");
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, mostListed).map((word) => JSON.stringify(word));
  const left = words.length - shown.length;
  return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${left} more`;
}
