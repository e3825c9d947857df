import fc from "fast-check";

type Container = Record<string | number, unknown>;

/** One change to a value, in a place and with other choices that are numbers, so that the value need not be known yet. */
export interface Spoil {
  readonly action: keyof typeof actions;
  readonly place: number;
  readonly choice: number;
  readonly junk: unknown;
}

const names = ["extra", "__proto__", "constructor", "toString", "id", "level", "type", "kind"];
const marks = [
  ...[" ", ",", "@", ".", "*", "=", "?", "_", "-", "/", ":", "0", "a", "Z", "\t", "é", "\u017f", "\u212a", "\ud800"],
  ...["=?", "::", "/24", "a".repeat(70), "b.".repeat(130)],
];

const junk = fc.constantFrom<unknown>(
  ...[null, true, false, 0, -0, 1, -1, 0.5, 5, 1e300, 2 ** 53, 8_640_000_000_000_001, Number.MIN_SAFE_INTEGER],
  ...["", " ", ",", "a", "owner", "tenant", "usageReports", "Mars/Base", "2001:db8::", "1::2::3", "192.0.2.1/24"],
  ...[[], {}, [[]], [undefined], [null], { level: "tenant" }, { level: "group", group: "nowhere" }],
  ...[{ kind: "system" }, JSON.parse('{"__proto__": {"level": "tenant"}}')],
);

/** What may become of the value under a key. `undefined` and holes too, as callers in JavaScript have them. */
const actions = {
  replace: (parent: Container, key: string, { junk: value }: Spoil) => {
    define(parent, key, structuredClone(value));
  },
  copyFromElsewhere: (parent: Container, key: string, { choice }: Spoil, root: Container) => {
    const [container, from] = placeIn(root, choice);
    define(parent, key, structuredClone(container[from]));
  },
  remove: (parent: Container, key: string) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  },
  makeUndefined: (parent: Container, key: string, { choice }: Spoil) => {
    // One family of ranges that is undefined asks for the other one. No JSON holds such a property.
    if (key === "ipv4" || key === "ipv6") return;
    if (choice % 2 === 0) Reflect.deleteProperty(parent, key);
    else define(parent, key, undefined);
  },
  add: (parent: Container, key: string, { choice, junk: value }: Spoil) => {
    const child = parent[key];
    if (Array.isArray(child)) child.push(structuredClone(value));
    else if (isContainer(child)) define(child, pick(names, choice), structuredClone(value));
  },
  repeat: (parent: Container, key: string) => {
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  },
  nest: (parent: Container, key: string, { choice }: Spoil) => {
    for (let level = pick([1, 1, 2, 9, 10, 11, 12], choice); level > 0; level -= 1) define(parent, key, [parent[key]]);
  },
  tweak: (parent: Container, key: string, { choice }: Spoil) => {
    define(parent, key, tweaked(parent[key], choice));
  },
} satisfies Record<string, (parent: Container, key: string, spoil: Spoil, root: Container) => void>;

export const spoils: fc.Arbitrary<readonly Spoil[]> = fc.array(
  fc.record({
    action: fc.constantFrom(...(Object.keys(actions) as (keyof typeof actions)[])),
    place: fc.noBias(fc.nat()),
    choice: fc.noBias(fc.nat()),
    junk,
  }),
  { minLength: 1, maxLength: 3 },
);

/** A copy with these changes. The whole may be replaced too, but never by undefined, which no JSON is. */
export function spoilt(value: unknown, changes: readonly Spoil[]): unknown {
  const box: Container = { whole: structuredClone(value) };
  for (const change of changes) {
    const [parent, key] = placeIn(box, change.place);
    actions[change.action](parent, key, change, box);
    box["whole"] ??= null;
  }
  return box["whole"];
}

/** Characters are added, taken away, doubled. */
function tweaked(value: unknown, choice: number): unknown {
  if (typeof value === "number") return pick([value + 1, value - 1, value + 0.5, -value, value * 1000], choice);
  if (typeof value !== "string") return JSON.stringify(value) ?? "";
  const at = Math.floor(choice / marks.length) % (value.length + 1);
  const [before, after] = [value.slice(0, at), value.slice(at)];
  const mark = pick(marks, choice);
  return pick([before + mark + after, before + after.slice(1), value + value, value.toUpperCase()], choice % 7);
}

/** A place, as the container and the key. From the outside in, so that a small part is met as often as a large one. */
function placeIn(root: Container, choice: number): readonly [Container, string] {
  const keys = Object.keys(root);
  const key = pick(keys, choice);
  const rest = Math.floor(choice / keys.length);
  const child = root[key];
  const isHere = !isContainer(child) || Object.keys(child).length === 0 || rest % 4 === 0;
  return isHere ? [root, key] : placeIn(child, Math.floor(rest / 4));
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

/** Assigning to `__proto__` would make no property. */
function define(parent: Container, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, writable: true, configurable: true });
}

function pick<Item>(items: readonly Item[], choice: number): Item {
  return items[choice % items.length] as Item;
}
