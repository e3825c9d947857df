import { keptIfSame } from "./sameJson.ts";

/** The words held and these, sorted; the very same list where it holds them all. */
export function withWords<Word extends string>(
  held: readonly Word[],
  more: readonly Word[],
): readonly Word[] {
  return keptIfSame(held, [...new Set([...held, ...more])].sort());
}

/** The words held without these; the very same list where it holds none of them. */
export function withoutWords<Word extends string>(
  held: readonly Word[],
  less: readonly Word[],
): readonly Word[] {
  return keptIfSame(
    held,
    held.filter((word) => !less.includes(word)),
  );
}
