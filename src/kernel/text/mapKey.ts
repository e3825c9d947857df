const digitZero = 0x30;
const digitNine = 0x39;

/**
 * The key of a text from outside in a `Map` or a `Set`, for texts that may be anything: ids. V8 gives texts such as
 * `1048583`, which look like the index of an array, hashes that depend on nothing but their value. In Node 20.0, 32,768 that
 * were made to collide take a map ten seconds (ST18). With another character before it, a text has a hash with a seed.
 */
export function mapKeyOf(text: string): string {
  const first = text.charCodeAt(0);
  return (first >= digitZero && first <= digitNine) || text.startsWith(mark) ? mark + text : text;
}

const mark = "#";
