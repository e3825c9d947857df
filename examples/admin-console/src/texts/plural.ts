/** The forms of a word, by the categories of Intl.PluralRules that both languages have. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

export const english = counting("en-GB");
export const german = counting("de-DE");

/** A count with its word: `english(2, { one: "person", other: "people" })` is “2 people”. */
function counting(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (count, forms) =>
    `${numbers.format(count)} ${rules.select(count) === "one" ? forms.one : forms.other}`;
}
