/**
 * How many characters an id may have: of everything in a tenant, of a tenant, of who sends a request and of a command. An entry
 * of an index has 2,704 bytes at most. The longest one has a tenant, an id and a name of 200 characters, of which each can take
 * four bytes; or a tenant, a caller whose characters are escaped in six, and the id of a command.
 */
export const mostIdLength = 200;

/**
 * Whether PostgreSQL can hold every text in a JSON value: none has U+0000 or half of a surrogate pair. A driver writes another
 * character in the place of such a half, and two ids would be one. Without recursion, so that no depth is too deep.
 */
export function isStorable(value: unknown): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === "string" && !isStorableText(next)) return false;
    if (typeof next === "object" && next !== null) {
      for (const [key, part] of Object.entries(next)) waiting.push(key, part);
    }
  }
  return true;
}

export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
