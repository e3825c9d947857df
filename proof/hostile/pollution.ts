// What everything else on the host shares with the library.

/** Every object that is reached from the global one by its properties and prototypes, but what the caller put there. */
function sharedObjects(): readonly object[] {
  const found = new Set<object>();
  const open: object[] = [Object.prototype, Array.prototype, ...intrinsics()];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const key of Reflect.ownKeys(next))
      open.push(...partsAt(next, key).filter((part) => typeof part === "function"));
    const prototype: unknown = Reflect.getPrototypeOf(next);
    if (prototype !== null) open.push(prototype as object);
  }
  return [...found];
}

/** The value, the getter and the setter of a property, and whether it can be written. */
function partsAt(shared: object, key: string | symbol): readonly unknown[] {
  const descriptor = (Reflect.getOwnPropertyDescriptor(shared, key) ?? {}) as Readonly<
    Record<string, unknown>
  >;
  return ["value", "get", "set", "writable"].map((part) => descriptor[part]);
}

/** What the language defines, and the constructors' prototypes. */
function intrinsics(): readonly object[] {
  const names = [
    "Object",
    "Function",
    "Array",
    "String",
    "Number",
    "Boolean",
    "Symbol",
    "BigInt",
    "Date",
    "RegExp",
  ];
  const more = [
    "Map",
    "Set",
    "WeakMap",
    "WeakSet",
    "Promise",
    "Proxy",
    "Reflect",
    "JSON",
    "Math",
    "Intl",
    "Error",
  ];
  const global = globalThis as unknown as Readonly<Record<string, { readonly prototype?: object }>>;
  return [...names, ...more].flatMap((name) => {
    const made = global[name];
    return made === undefined ? [] : [made, ...(made.prototype === undefined ? [] : [made.prototype])];
  });
}

type Snapshot = ReadonlyMap<object, readonly unknown[]>;

/** Each of them with its prototype and its properties. */
export function sharedState(): Snapshot {
  return new Map([...sharedObjects(), globalThis].map((shared) => [shared, stateOf(shared)]));
}

function stateOf(shared: object): readonly unknown[] {
  const keys = Reflect.ownKeys(shared);
  // A global may be a getter that loads a module of the host when it is read: its names are enough.
  if (shared === globalThis) return keys;
  // The last match of a pattern is kept in `RegExp` by the language itself.
  const parts = keys.flatMap((key) => [key, ...(shared === RegExp ? [] : partsAt(shared, key))]);
  return [Reflect.getPrototypeOf(shared), Object.isFrozen(shared), ...parts];
}

/** The first that is not as it was. */
export function changedSince(before: Snapshot): string | undefined {
  for (const [shared, parts] of before) {
    const now = stateOf(shared);
    const isSame = now.length === parts.length && now.every((part, place) => Object.is(part, parts[place]));
    if (!isSame) return `${nameOf(shared)} is not as it was`;
  }
  return undefined;
}

function nameOf(shared: object): string {
  if (typeof shared === "function") return shared.name;
  const { constructor } = shared;
  return shared === globalThis ? "globalThis" : `the prototype of ${constructor.name}`;
}
