import { runInNewContext } from "node:vm";
import { always, leavesKind, Listed, type Mutation, never, thrown } from "./mutation.ts";

const realm = runInNewContext("({ record: {}, list: [], map: new Map(), date: new Date(0) })") as Readonly<
  Record<"record" | "list" | "map" | "date", object>
>;

function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let made: unknown = null;
  for (let level = 0; level < levels; level += 1) made = wrap(made);
  return made;
}

function cyclic(into: object): object {
  Object.assign(into, { self: into, value: into, 0: into, id: into });
  return into;
}

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** Every trap throws. */
const throwing = (target: object): object =>
  new Proxy(target, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrown])));

/** Says yes to whatever is asked: each property is there, and is `true`. */
const affirming: object = new Proxy(
  {},
  {
    get: () => true,
    has: () => true,
    getOwnPropertyDescriptor: () => ({ value: true, configurable: true, enumerable: true, writable: true }),
  },
);

class Entity {
  readonly value = true;
  readonly role = "owner";
}

/** What is of no declared type at all, wherever it stands: but for those beyond this table, which hold nothing. */
const nowhere: Readonly<Record<string, unknown>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  "a big integer": 1n,
  "a symbol": Symbol("hostile"),
  "a function": () => true,
  "a class": Entity,
};

/** Of another kind than what it stands for: it leaves the type where that kind is none of the declared ones. */
const others: Readonly<Record<string, unknown>> = {
  "-0": -0,
  "2^53": 2 ** 53,
  "1e300": 1e300,
  zero: 0,
  "a half": 0.5,
  true: true,
  false: false,
  "an empty text": "",
  "a text of NUL": "\0",
  "a lone surrogate": "\ud800",
  __proto__: "__proto__",
  constructor: "constructor",
  toString: "toString",
  "a long text": "a".repeat(100_000),
  "a long text of dots": ".@".repeat(50_000),
  "an empty list": [],
  "a list of a hundred holes": new Array(100),
  "a list of 4,294,967,295 holes": new Array(2 ** 32 - 1),
  "a sparse list": Object.assign(new Array<unknown>(2 ** 32 - 1), { 5: "__proto__", 4_294_967_294: {} }),
  "a list of null": [null],
  "a list of itself": cyclic([]),
  "a deep list": deep(1_000, (inner) => [inner]),
  "a list of another realm": realm.list,
  "a list of a class of its own": Listed.from(["owner", true]),
  "a typed list": new Float64Array(100),
  "an empty record": {},
  "a record that allows": { value: true, because: ["ST1"], role: "owner", level: "tenant" },
  "a record of itself": cyclic({}),
  "a deep record": deep(1_000, (inner) => ({ value: inner, of: inner })),
  "a record of another realm": realm.record,
  "a record without prototype": Object.create(null) as unknown,
  "a record that inherits itself": Object.create({ value: true, role: "owner", kind: "teammate" }) as unknown,
  "an object of a class": new Entity(),
  "a map of another realm": realm.map,
  "a date of another realm": realm.date,
  "a date": new Date(0),
  "a map": new Map([["value", true]]),
  "a set": new Set(["owner"]),
  "a pattern": /owner/,
  "a promise": Promise.resolve(true),
  "an error": new Error("owner"),
  "a boxed true": Object(true) as unknown,
  "a boxed text": Object("owner") as unknown,
  "a record with `toJSON` and `valueOf`": { toJSON: () => true, valueOf: () => 1, toString: () => "owner" },
  "a thenable": { then: thrown },
};

const costly: Readonly<Record<string, unknown>> = {
  "a list 100,000 deep": deep(100_000, (inner) => [inner]),
  "a record 100,000 deep": deep(100_000, (inner) => ({ value: inner })),
  "100,000 records": Array.from({ length: 100_000 }, () => ({})),
  "100,000 properties": Object.fromEntries(
    Array.from({ length: 100_000 }, (_, place) => [`key ${place}`, place]),
  ),
};

/** What stands in the place of a value, whatever that is. */
export const replacing: readonly Mutation[] = [
  ...Object.entries(nowhere).map(([name, made]) => ({ name, made: () => made, leaves: always })),
  ...Object.entries(others).map(([name, made]) => ({ name, made: () => made, leaves: leavesKind(made) })),
  ...Object.entries(costly).map(([name, made]) => ({
    name,
    made: () => made,
    leaves: leavesKind(made),
    isCostly: true as const,
  })),
  { name: "undefined", made: () => undefined, leaves: never },
  { name: "null", made: () => null, leaves: never },
  { name: "what affirms everything", made: () => affirming, leaves: never, isCode: true },
  { name: "a revoked proxy", made: () => revoked({}), leaves: never, isCode: true },
  { name: "a revoked proxy of a list", made: () => revoked([]), leaves: never, isCode: true },
  { name: "a proxy that throws", made: () => throwing({}), leaves: never, isCode: true },
  { name: "a proxy of a list that throws", made: () => throwing([]), leaves: never, isCode: true },
];
