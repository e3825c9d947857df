import { type Form, listOf, wordIn } from "./form.ts";
import { keptIfSame } from "../json/sameJson.ts";

/** Some of these words, in any order: sorted and once each, so that the same words are the same list. */
/* @__NO_SIDE_EFFECTS__ */
export function wordSetForm<Word extends string>(words: readonly Word[]): Form<readonly Word[]> {
  const form = listOf(wordIn(words));
  return (value) => {
    const list = form(value);
    // Most lists hold one word at most, and there may be very many of them.
    return list.issues === undefined && list.value.length > 1 ? { value: sortedOnce(list.value) } : list;
  };
}

/** The words held and these; the very same list where they are all held. */
export function withWords<Word extends string>(
  held: readonly Word[],
  more: readonly Word[],
): readonly Word[] {
  return keptIfSame(held, sortedOnce([...held, ...more]));
}

/** The words held without these; the very same list where none of them is held. */
export function withoutWords<Word extends string>(
  held: readonly Word[],
  less: readonly Word[],
): readonly Word[] {
  return keptIfSame(
    held,
    held.filter((word) => !less.includes(word)),
  );
}

function sortedOnce<Word extends string>(words: readonly Word[]): readonly Word[] {
  return [...new Set(words)].sort();
}
