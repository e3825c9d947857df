/**
 * Calls `visit` for each property of a JSON text whose name its object has already, escapes undone (RFC 7493), with a
 * function that gives its path. `JSON.parse` keeps the last one and says nothing, where another reader keeps the first.
 *
 * The text must be JSON. One walk by character, without recursion, so that no depth is too deep.
 */
export function forEachRepeatedName(text: string, visit: (pathOf: () => Path) => void): void {
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      if (isRepeatedName(open, text.slice(at + 1, end))) visit(() => open.map(keyOf));
      at = end;
    } else if (code === comma) goOn(open);
    else if (code === openingBrace) open.push({ names: new Set(), name: "", awaitsName: true });
    else if (code === openingBracket) open.push(0);
    else if (code === closingBrace || code === closingBracket) open.pop();
  }
}

type Path = readonly (string | number)[];

const quote = 0x22;
const comma = 0x2c;
const openingBracket = 0x5b;
const backslash = 0x5c;
const closingBracket = 0x5d;
const openingBrace = 0x7b;
const closingBrace = 0x7d;

/** What encloses the place that was reached: an object, or an array by the position in it. */
type Open = OpenObject | number;

interface OpenObject {
  readonly names: Set<string>;
  /** The last one. */
  name: string;
  /** The next string is a name. */
  awaitsName: boolean;
}

/** Whether a string stands for a name that its object has already. `raw` is what is between the quotes. */
function isRepeatedName(open: readonly Open[], raw: string): boolean {
  const object = open[open.length - 1];
  if (typeof object !== "object" || !object.awaitsName) return false;
  object.name = raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
  object.awaitsName = false;
  const earlier = object.names.size;
  object.names.add(object.name);
  return object.names.size === earlier;
}

function keyOf(open: Open): string | number {
  return typeof open === "number" ? open : open.name;
}

function goOn(open: Open[]): void {
  const last = open[open.length - 1];
  if (typeof last === "number") open[open.length - 1] = last + 1;
  else if (last !== undefined) last.awaitsName = true;
}

/** The place of the quote that ends a string: the next one before which the number of backslashes is even. */
function endOfString(text: string, start: number): number {
  let end = start;
  let isEscaped = true;
  while (isEscaped) {
    end = text.indexOf('"', end + 1);
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    isEscaped = (end - before) % 2 === 0;
  }
  return end;
}
