/** A rule that is taken out of the source, to see that the search misses it. */
export interface PlantedHole {
  /** The rule, and what is taken out of it. */
  readonly name: string;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly path: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** The text of a file with every edit made. A text that is not there once is a mistake in the table, and said so. */
export function edited(hole: PlantedHole, path: string, text: string): string {
  return hole.edits
    .filter((edit) => edit.path === path)
    .reduce((current, { find, replace }) => {
      const places = current.split(find).length - 1;
      if (places !== 1) throw new Error(`${hole.name}: ${path} has ${places} times ${JSON.stringify(find)}`);
      return current.replace(find, () => replace);
    }, text);
}
