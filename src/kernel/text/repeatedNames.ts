/**
 * Calls `visit` for each property of a JSON text whose name its object has already, escapes undone (RFC 7493), with a
 * function that gives its path. `JSON.parse` keeps the last one and says nothing, where another reader keeps the first.
 *
 * The text must be JSON. One walk by character, without recursion, so that no depth is too deep.
 */
export function forEachRepeatedName(text: string, visit: (pathOf: () => Path) => void): void {
  const walk = newWalk();
  const pathOf = (): Path => pathIn(walk);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      if (walk.awaitsName && addName(walk, nameIn(text, at, end))) visit(pathOf);
      at = end;
    } else if (code === comma) goOn(walk);
    else if (code === openingBrace) enterObject(walk);
    else if (code === openingBracket) enter(walk, 0);
    else if (code === closingBrace || code === closingBracket) leave(walk);
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

/**
 * Where a walk stands. Clever for memory: the names of all objects that are open lie in one array, as a text can open a
 * million of them. Names keep the quote before them: V8 gives texts such as `1048583`, which look like the index of an
 * array, hashes that are easily made to collide (ST18).
 */
interface Walk {
  /** Of each array that is open, the position in it; of each object, -1 less the place of its names. */
  readonly open: number[];
  depth: number;
  /** Of each object that is open, its last name, and then the first few that differ. */
  readonly names: string[];
  nameCount: number;
  /** All names of the objects with more than a few, by their depth. */
  readonly sets: Map<number, Set<string>>;
  /** The next string is a name. */
  awaitsName: boolean;
}

/** So many names of an object are compared one by one. */
const few = 8;

/**
 * So many names of an object are remembered. No form has as many properties, so an object with more is refused for those that
 * are unknown.
 */
const most = 1_000;

function newWalk(): Walk {
  return { open: [], depth: 0, names: [], nameCount: 0, sets: new Map(), awaitsName: false };
}

function enterObject(walk: Walk): void {
  enter(walk, -1 - walk.nameCount);
  walk.nameCount += 1;
  walk.awaitsName = true;
}

function enter(walk: Walk, state: number): void {
  walk.open[walk.depth] = state;
  walk.depth += 1;
  walk.awaitsName = false;
}

function leave(walk: Walk): void {
  if (walk.depth === 0) return;
  walk.depth -= 1;
  walk.awaitsName = false;
  const state = walk.open[walk.depth] as number;
  if (state >= 0) return;
  const start = -1 - state;
  if (walk.nameCount - start > few) walk.sets.delete(walk.depth + 1);
  walk.nameCount = start;
}

function goOn(walk: Walk): void {
  if (walk.depth === 0) return;
  const state = walk.open[walk.depth - 1] as number;
  if (state >= 0) walk.open[walk.depth - 1] = state + 1;
  else walk.awaitsName = true;
}

/** The name between two quotes, with the first of them. */
function nameIn(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return written.includes("\\") ? `"${String(JSON.parse(`${written}"`))}` : written;
}

/** Whether the object that was entered last has the name already. */
function addName(walk: Walk, name: string): boolean {
  const { names } = walk;
  const start = -1 - (walk.open[walk.depth - 1] as number);
  names[start] = name;
  walk.awaitsName = false;
  if (walk.nameCount - start > few) return isInSet(walk, start, name);
  for (let place = start + 1; place < walk.nameCount; place += 1) if (names[place] === name) return true;
  names[walk.nameCount] = name;
  walk.nameCount += 1;
  return false;
}

/** Adds the name to the set. */
function isInSet({ sets, depth, names, nameCount }: Walk, start: number, name: string): boolean {
  const set = sets.get(depth) ?? new Set(names.slice(start + 1, nameCount));
  if (set.has(name)) return true;
  if (set.size < most) sets.set(depth, set.add(name));
  return false;
}

function pathIn({ open, depth, names }: Walk): Path {
  return open.slice(0, depth).map((state) => (state < 0 ? (names[-1 - state] as string).slice(1) : state));
}

/** The place of the quote that ends a string of a JSON text: the next one before which the number of backslashes is even. */
export function endOfString(text: string, start: number): number {
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
