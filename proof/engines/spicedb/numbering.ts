/** The ids of SpiceDB hold few characters, so things are numbered in it, by what they are. */
export type Numbered = (thing: unknown) => string;

export function numbering(): Numbered {
  const numbers = new Map<string, string>();
  return (thing) => {
    const key = JSON.stringify(thing);
    const number = numbers.get(key) ?? String(numbers.size);
    numbers.set(key, number);
    return number;
  };
}
