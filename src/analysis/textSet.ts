/** Texts: the ones that are listed, or all but the ones that are listed. Sorted, each once. */
export type TextSet = { readonly only: readonly string[] } | { readonly allBut: readonly string[] };

/** The texts of the first set that are not in the second. */
export function textsWithout(set: TextSet, other: TextSet): TextSet {
  if ("only" in set) {
    const isLeft = "only" in other ? isNotIn(other.only) : isIn(other.allBut);
    return { only: set.only.filter(isLeft) };
  }
  if ("only" in other) return { allBut: [...new Set([...set.allBut, ...other.only])].sort() };
  return { only: other.allBut.filter(isNotIn(set.allBut)) };
}

export function isEmptySet(set: TextSet): boolean {
  return "only" in set && set.only.length === 0;
}

function isIn(texts: readonly string[]): (text: string) => boolean {
  const known = new Set(texts);
  return (text) => known.has(text);
}

function isNotIn(texts: readonly string[]): (text: string) => boolean {
  const isKnown = isIn(texts);
  return (text) => !isKnown(text);
}
