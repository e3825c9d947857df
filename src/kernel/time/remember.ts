/**
 * Keeps an answer in a cache whose keys callers choose. A cache that is full begins anew, so that no caller can fill the
 * memory.
 */
export function remember<Value>(cache: Map<string, Value>, key: string, value: Value, max: number): void {
  if (cache.size >= max) cache.clear();
  cache.set(key, value);
}
