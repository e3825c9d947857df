/**
 * So many questions to one list go by before something is made of it, which costs as much as they do. A host that asks each
 * list once or twice pays for no index.
 */
const scansFirst = 32;

/**
 * Gives what `make` makes of a list, such as an index, once the same list was asked about often enough; undefined until then.
 * `keys` are the properties of the items that it reads, each of them primitive, or an object of primitives. Only of a list that can never change is
 * anything remembered, so no caller can observe it or poison it (ST7). What is made lives as long as its list.
 */
/* @__NO_SIDE_EFFECTS__ */
export function madeOnce<Made extends object>(
  keys: readonly string[],
  make: (list: readonly unknown[]) => Made,
): (list: readonly unknown[]) => Made | undefined {
  /** What was made of a list, or how often it was asked about. */
  const remembered = new WeakMap<readonly unknown[], Made | number>();
  return (list) => {
    const known = remembered.get(list) ?? 0;
    if (typeof known !== "number") return known;
    if (known > scansFirst || !Object.isFrozen(list)) return undefined;
    const made = known === scansFirst && isFixedList(list, keys) ? make(list) : undefined;
    remembered.set(list, made ?? known + 1);
    return made;
  };
}

function isFixedList(list: readonly unknown[], keys: readonly string[]): boolean {
  return (
    isFixed(list, Object.keys(list)) &&
    Object.values(list).every(
      (item) => typeof item !== "object" || item === null || isFixedRecord(item, keys),
    )
  );
}

function isFixedRecord(record: object, keys: readonly string[]): boolean {
  if (!isFixedPlain(record, keys)) return false;
  const parts = record as Readonly<Record<string, unknown>>;
  return keys.every((key) => {
    const part = parts[key];
    return typeof part !== "object" || part === null || isFixedPlain(part, Object.getOwnPropertyNames(part));
  });
}

/** What an object of a class inherits can change. */
function isFixedPlain(record: object, keys: readonly string[]): boolean {
  return Object.getPrototypeOf(record) === Object.prototype && isFixed(record, keys);
}

/** Whether these properties can never change. A frozen object can still compute them. */
function isFixed(value: object, keys: readonly string[]): boolean {
  return Object.isFrozen(value) && keys.every((key) => isStored(Object.getOwnPropertyDescriptor(value, key)));
}

/** Whether there is no such property, or one that holds its value: a descriptor inherits, too. */
function isStored(property: PropertyDescriptor | undefined): boolean {
  return property === undefined || Object.hasOwn(property, "value");
}
