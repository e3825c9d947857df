/** Whether two values of plain JSON are equal. The order of keys does not matter; the order of array items does. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as Readonly<Record<string, unknown>>;
  const right = other as Readonly<Record<string, unknown>>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]))
  );
}

/** Returns the earlier value if the later one is equal to it, so that unchanged data stays the same object (ST2). */
export function keptIfSame<Value>(earlier: Value, later: Value): Value {
  return isSameJson(earlier, later) ? earlier : later;
}
