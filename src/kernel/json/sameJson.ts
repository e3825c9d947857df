/** Whether two values of plain JSON are equal. The order of keys does not matter; the order of array items does. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && isSameArray(one, other);
  }
  const left = one as Readonly<Record<string, unknown>>;
  const right = other as Readonly<Record<string, unknown>>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]))
  );
}

function isSameArray(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  let place = 0;
  while (place < one.length && isSameJson(one[place], other[place])) place += 1;
  return place === one.length;
}

/** Returns the earlier value if the later one is equal to it, so that unchanged data stays the same object (ST2). */
export function keptIfSame<Value>(earlier: Value, later: Value): Value {
  return isSameJson(earlier, later) ? earlier : later;
}
