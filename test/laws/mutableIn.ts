/** Every object in a value that can be changed. */
export function mutableIn(data: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof data !== "object" || data === null || found.has(data)) return found;
  if (!Object.isFrozen(data)) found.add(data);
  for (const part of Object.values(data)) mutableIn(part, found);
  return found;
}
