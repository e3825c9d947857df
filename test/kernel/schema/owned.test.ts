import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledger } from "../../../src/kernel/schema/ledgerSchema.ts";
import { list, wordSet } from "../../../src/kernel/schema/list.ts";
import { parse } from "../../../src/kernel/schema/parse.ts";
import { optional, partial, record, remade } from "../../../src/kernel/schema/record.ts";
import { boolean, canonical, id, nullable, string, whole } from "../../../src/kernel/schema/scalars.ts";
import type { Schema } from "../../../src/kernel/schema/schema.ts";
import { entriesOf } from "../../../src/kernel/ledger/ledger.ts";
import { isFrozen } from "../json/isFrozen.ts";

// A JSON text makes values that nobody else has, which become the canonical ones. What is read must not depend on it.

const folded = canonical("ED4", "a word", "mailbox", (text) => (text === "" ? null : text.toLowerCase()));
const inner = record({ name: folded, size: optional(whole("MD2", "bytes")), tags: list(folded) });
const form: Schema<unknown> = record({
  id,
  first: optional(string),
  words: wordSet(["a", "b", "c"]),
  inner: nullable(inner),
  made: remade(string),
  isOpen: boolean,
  some: partial({ one: string, other: list(inner) }),
  last: optional(list(string)),
});
const entries = ledger(record({ id, tags: list(string), inner: optional(inner) }));

/** Well-formed parts and others, in any order and number. */
const part: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>(null, true, "", "a", "B", "c", 1, -0.5, "__proto__"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom("id", "first", "words", "inner", "isOpen", "some", "last", "name", "size", "tags", "x"),
      tie("value"),
    ),
    fc.record({ name: fc.constantFrom("Ann", "bob", ""), size: fc.nat(3), tags: tie("value") }),
  ),
})).value;

const anyForm = fc.record(
  {
    id: fc.constantFrom<unknown>("ann", "", 7),
    first: fc.constantFrom<unknown>("x", null),
    words: fc.oneof(fc.subarray(["c", "b", "a"]), part),
    inner: fc.oneof(fc.record({ name: fc.constantFrom("Ann", "ann"), tags: fc.constant(["B"]) }), part),
    isOpen: fc.boolean(),
    some: fc.oneof(fc.constant({}), part),
    last: fc.constantFrom<unknown>([], ["y"], [0]),
    unknown: fc.constant(0),
  },
  { requiredKeys: ["id", "words", "inner", "isOpen", "some"] },
);

describe("what is read of a JSON text", () => {
  it("is the same as what is read of the value, to the order of its properties, and frozen", () => {
    fc.assert(
      fc.property(anyForm, (value) => {
        const text = JSON.stringify(value);
        const read = parse(form, text);
        expect(JSON.stringify(read)).toBe(JSON.stringify(parse(form, JSON.parse(text))));
        expect(isFrozen(read)).toBe(true);
      }),
    );
  });

  it("is the same with properties in another order, as entries of a ledger, and with what is wrong", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.record({ id: fc.string(), tags: fc.constant([]) }))),
        (values) => {
          const text = JSON.stringify(values);
          const [fromText, fromValue] = [parse(entries, text), parse(entries, JSON.parse(text))];
          expect(fromText.issues).toEqual(fromValue.issues);
          expect(fromText.value && entriesOf(fromText.value)).toEqual(
            fromValue.value && entriesOf(fromValue.value),
          );
        },
      ),
    );
  });

  it("leaves the values of the caller as they are, and shares nothing with them", () => {
    const given = { id: "ann", tags: ["B"], inner: { name: "Ann", tags: ["B"] } };
    const before = structuredClone(given);
    const read = parse(record({ id, tags: list(folded), inner }), given);
    expect(read).toEqual({ value: { id: "ann", tags: ["b"], inner: { name: "ann", tags: ["b"] } } });
    expect(given).toEqual(before);
    expect([given, given.tags, given.inner, given.inner.tags].some(Object.isFrozen)).toBe(false);
  });

  it("takes no optional property from another library's Object.prototype, and freezes nothing of it", () => {
    const shared = { text: "of another library" };
    Object.assign(Object.prototype, { last: ["inherited"], shared });
    const text = JSON.stringify({ id: "ann", words: [], inner: null, isOpen: true, some: {} });
    const read = parse(form, text);
    Reflect.deleteProperty(Object.prototype, "last");
    Reflect.deleteProperty(Object.prototype, "shared");
    expect(read).toEqual({ value: JSON.parse(text) as unknown });
    expect(Object.isFrozen(shared)).toBe(false);
  });

  it("reads each property and each item once", () => {
    const reads: unknown[] = [];
    const counting: Schema<string> = {
      ...string,
      read(value, reading) {
        reads.push(value);
        return string.read(value, reading);
      },
    };
    const counted = record({ id: counting, tags: list(counting), inner: record({ name: counting }) });
    const value = { id: "a", tags: ["b", "c"], inner: { name: "d" } };
    for (const given of [
      value,
      JSON.stringify(value),
      JSON.stringify({ inner: value.inner, tags: value.tags, id: value.id }),
    ]) {
      reads.length = 0;
      parse(counted, given);
      expect([...reads].sort()).toEqual(["a", "b", "c", "d"]);
    }
  });

  it("has one empty list in the place of all", () => {
    const lists = record({ one: list(string), other: wordSet(["a"]) });
    const given = { one: [], other: [] };
    const [fromText, fromValue] = [parse(lists, JSON.stringify(given)).value, parse(lists, given).value];
    expect(fromText).toEqual(given);
    expect(fromText?.one).toBe(fromText?.other);
    expect(fromText?.one).toBe(fromValue?.one);
    expect(fromText?.one).not.toBe(given.one);
  });
});
