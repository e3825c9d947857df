/** Whether it is certain that nothing in this value can ever change: every object is frozen and computes nothing. Any depth. */
export function isImmutableData(data: unknown): boolean {
  const seen = new Set<object>();
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!Object.isFrozen(value)) return false;
    for (const property of Object.values(Object.getOwnPropertyDescriptors(value))) {
      // Another library may have given every object a `value`.
      if (!Object.hasOwn(property, "value")) return false;
      waiting.push(property.value);
    }
  }
  return true;
}
