import type { Entry, Ledger } from "../../../src/kernel/ledger/ledger.ts";

const itself: unknown[] = [];
itself.push(itself);

function nested(depth: number): unknown {
  return JSON.parse("[".repeat(depth) + "]".repeat(depth));
}

function many(item: unknown, count: number): readonly unknown[] {
  return Array.from({ length: count }, () => item);
}

const values: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  "a number": 7,
  "a string": "abc",
  "a boolean": true,
  "a symbol": Symbol("a"),
  "a function": () => [],
  "an object": { id: "a" },
  "an object like an array": { length: 1, 0: { id: "a" } },
  "a map": new Map([["a", { id: "a" }]]),
  "an array of null": [null],
  "a frozen array of null": Object.freeze([null]),
  "an array of holes": new Array(40),
  "an array of strings": ["a", "b"],
  "an array of ids of other types": [{ id: 7 }, { id: Symbol("a") }, { id: null }, {}],
  "a full bucket of ids of other types": many({ id: Symbol("a") }, 40),
  "a full bucket of null": many(null, 40),
  "a branch of null": many(null, 32),
  "a branch that begins with a node": [[], ...many(null, 31)],
  "a branch of buckets of null": many([null], 32),
  "an entry below the last level": many(JSON.parse(`${"[".repeat(11)}{"id":"a"}${"]".repeat(11)}`), 32),
  "an array that contains itself": itself,
  "a deep array": nested(50_000),
};

/** Values that hold no entry of a ledger, cast to one; by a title for messages. */
export const noLedgers = Object.entries(values) as unknown as readonly (readonly [string, Ledger<Entry>])[];
