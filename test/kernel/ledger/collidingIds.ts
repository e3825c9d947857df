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
