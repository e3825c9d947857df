/**
 * An unsigned 32-bit hash of an id, the same on every host (ST7): FNV-1a over UTF-16 code units. Its high bits are folded
 * into the low ones, as the trie consumes the low ones first. It has no key, and ids can be made to
 * collide: `secondHashOf` tells them apart.
 */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
