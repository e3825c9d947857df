import colours from "picocolors";

/** How what is printed is emphasised: not at all where it is not seen on a terminal. `shownLine.ts` knows these colours. */
export interface Style {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly strong: (text: string) => string;
}

export function styleOf(hasColours: boolean): Style {
  const { green, red, bold } = colours.createColors(hasColours);
  return { good: green, bad: red, strong: bold };
}
