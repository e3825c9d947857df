/** An id for a new thing: its name in small letters, or a word for its kind, and a number where that is taken. */
export function freshId(name: string, kind: string, isTaken: (id: string) => boolean): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const base = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || kind.toLowerCase();
  let id = base;
  for (let place = 2; isTaken(id); place += 1) id = `${base}-${place}`;
  return id;
}
