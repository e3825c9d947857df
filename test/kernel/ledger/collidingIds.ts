const prime = 0x01000193;

/** Two texts of two characters after which FNV-1a is in one state, coming from this one; and that state. */
function collisionFrom(state: number): Collision {
  const earlier = new Map<number, { readonly first: number; readonly mixed: number }>();
  for (let first = 0; ; first += 1) {
    const mixed = Math.imul(state ^ first, prime);
    const same = earlier.get(mixed >>> 16);
    if (same !== undefined) {
      const second = (same.mixed ^ mixed) & 0xffff;
      const texts = [String.fromCharCode(same.first, 0), String.fromCharCode(first, second)];
      return { texts, next: Math.imul(same.mixed, prime) };
    }
    earlier.set(mixed >>> 16, { first, mixed });
  }
}

/** Ids that all have one hash: 2 to the power of `turns`, as each turn appends either text of a collision. */
export function collidingIds(turns: number): readonly string[] {
  let ids = [""];
  let state = 0x811c9dc5;
  for (let turn = 0; turn < turns; turn += 1) {
    const { texts, next } = collisionFrom(state);
    ids = ids.flatMap((id) => texts.map((text) => id + text));
    state = next;
  }
  return ids;
}

/** E-mail addresses that all have one hash, 2 to the power of `turns`; at most 16 turns fit in 64 octets. */
export function collidingAddresses(turns: number): readonly string[] {
  let locals = [""];
  for (let turn = 0; turn < turns; turn += 1) {
    const { texts } = writtenCollision(turn);
    locals = locals.flatMap((local) => texts.map((text) => local + text));
  }
  return locals.map((local) => `${local}@attack.example`);
}

/** The collisions of each turn, as far as they were looked for: each takes some 80,000 trials. */
const writtenCollisions: Collision[] = [];

interface Collision {
  readonly texts: readonly string[];
  readonly next: number;
}

function writtenCollision(turn: number): Collision {
  const start = turn === 0 ? 0x811c9dc5 : writtenCollision(turn - 1).next;
  return (writtenCollisions[turn] ??= writtenCollisionFrom(start));
}

/** The same as `collisionFrom`, in texts of four letters and digits: two that end in one state. */
function writtenCollisionFrom(start: number): Collision {
  const states = new Int32Array(pairs.length ** 2);
  // An open-addressed table of the places of states: a Map of so many numbers takes twenty times as long.
  const places = new Int32Array(2 ** 21).fill(-1);
  for (let place = 0; ; place += 1) {
    const halfway = stateAfter(pairs[Math.floor(place / pairs.length)] ?? [], start);
    const next = stateAfter(pairs[place % pairs.length] ?? [], halfway);
    let slot = next & (places.length - 1);
    while (places[slot] !== -1 && states[places[slot] ?? 0] !== next) slot = (slot + 1) & (places.length - 1);
    const same = places[slot] ?? -1;
    if (same !== -1) return { texts: [same, place].map(writtenText), next };
    places[slot] = place;
    states[place] = next;
  }
}

const digits = Array.from("0123456789abcdefghijklmnopqrstuvwxyz", (digit) => digit.charCodeAt(0));
const pairs = digits.flatMap((one) => digits.map((other) => [one, other] as const));

function stateAfter([one = 0, other = 0]: readonly number[], state: number): number {
  return Math.imul(Math.imul(state ^ one, prime) ^ other, prime);
}

function writtenText(place: number): string {
  const [first, second] = [pairs[Math.floor(place / pairs.length)], pairs[place % pairs.length]];
  return String.fromCharCode(...(first ?? []), ...(second ?? []));
}
