const prime = 0x01000193;

/** Two texts of two characters after which FNV-1a is in one state, coming from this one; and that state. */
function collisionFrom(state: number): { readonly texts: readonly string[]; readonly next: number } {
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
  let state = 0x811c9dc5;
  for (let turn = 0; turn < turns; turn += 1) {
    const { texts, next } = writtenCollisionFrom(state);
    locals = locals.flatMap((local) => texts.map((text) => local + text));
    state = next;
  }
  return locals.map((local) => `${local}@attack.example`);
}

/** The same as `collisionFrom`, in texts of four letters and digits. */
function writtenCollisionFrom(start: number): { readonly texts: readonly string[]; readonly next: number } {
  const earlier = new Map<number, string>();
  for (let count = 36 ** 3; ; count += 1) {
    const text = count.toString(36);
    const state = [0, 1, 2, 3].reduce(
      (hash, place) => Math.imul(hash ^ text.charCodeAt(place), prime),
      start,
    );
    const same = earlier.get(state);
    if (same !== undefined) return { texts: [same, text], next: state };
    earlier.set(state, text);
  }
}
