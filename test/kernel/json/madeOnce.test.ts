import { describe, expect, it } from "vitest";
import { frozen } from "../../../src/kernel/json/frozen.ts";
import { madeOnce } from "../../../src/kernel/json/madeOnce.ts";

interface Made {
  readonly number: number;
}

/** What comes of asking about a list so often: what was made of it, and how often anything was made. */
function asked(list: readonly unknown[], times: number, keys: readonly string[] = ["id"]) {
  let count = 0;
  const madeOf = madeOnce<Made>(keys, () => ({ number: (count += 1) }));
  const answers = Array.from({ length: times }, () => madeOf(list)?.number);
  return { answers: new Set(answers), last: answers.at(-1), count };
}

const id = "ann";
const often = 200;

describe("madeOnce", () => {
  it("[not ST7] makes something of a list that can never change, once", () => {
    for (const list of [
      frozen(["a", 7, null, undefined]),
      frozen([{ id }, { id, more: { deep: 1 } }]),
      frozen([{ id: { part: id } }, { id: null }]),
      Object.freeze(new Array(3)),
      frozen([]),
    ]) {
      expect(asked(list, often)).toEqual({ answers: new Set([undefined, 1]), last: 1, count: 1 });
    }
  });

  it("makes nothing of a list that is asked about a few times", () => {
    expect(asked(frozen(["a"]), 10)).toEqual({ answers: new Set([undefined]), last: undefined, count: 0 });
  });

  it("keeps lists apart, and what different functions make of them", () => {
    const [one, other] = [frozen(["a"]), frozen(["b"])];
    const madeOf = [madeOnce([], (list) => ({ of: list })), madeOnce([], (list) => ({ second: list }))];
    for (let time = 0; time < often; time += 1) {
      for (const list of [one, other]) madeOf.map((make) => make(list));
    }
    expect(madeOf.map((make) => [make(one), make(other)])).toEqual([
      [{ of: one }, { of: other }],
      [{ second: one }, { second: other }],
    ]);
  });

  let reads = 0;
  const changing = {
    get id() {
      return String((reads += 1));
    },
  };
  const computed = Object.defineProperty(["a"], 0, { get: () => String((reads += 1)), enumerable: true });
  class Person {
    readonly id = id;
  }

  it.each([
    ["that is not frozen", ["a"]],
    ["that cannot grow, but its items can be replaced", Object.seal(["a"])],
    ["that cannot grow, but an item can be deleted", Object.preventExtensions(["a"])],
    ["that computes an item", Object.freeze(computed)],
    ["of an item that is not frozen", Object.freeze([{ id }])],
    ["of frozen items and one that is not", Object.freeze([Object.freeze({ id }), { id }])],
    ["of an item that computes what is read", Object.freeze([Object.freeze(changing)])],
    [
      "of an item of which a part that is read is not frozen",
      Object.freeze([Object.freeze({ id: { part: id } })]),
    ],
    [
      "of an item that has a part which computes what is read",
      Object.freeze([Object.freeze({ id: Object.freeze(changing) })]),
    ],
    ["of an item of a class, of which a part is inherited", Object.freeze([Object.freeze(new Person())])],
    ["of an item that inherits what is read", Object.freeze([Object.freeze(Object.create({ id }))])],
  ])("[ST7] makes nothing of a list %s", (_, list) => {
    expect(asked(list, often).count).toBe(0);
  });

  it("[ST7] makes nothing of a list of which one of several parts that are read can change", () => {
    const list = Object.freeze([Object.freeze({ id, part: { id }, last: null })]);
    expect(asked(list, often, ["id", "part", "last"]).count).toBe(0);
  });

  it("[ST7] is not deceived by a polluted Object.prototype", () => {
    const list = Object.freeze([Object.freeze(changing)]);
    Object.assign(Object.prototype, { value: "polluted" });
    const { count } = asked(list, often);
    Reflect.deleteProperty(Object.prototype, "value");
    expect(count).toBe(0);
  });

  it("[ST7] may make something of a list that computes what is not read", () => {
    const list = Object.freeze([
      Object.freeze({
        id,
        get other() {
          return reads;
        },
      }),
    ]);
    expect(asked(list, often).count).toBe(1);
    expect(asked(list, often, ["other"]).count).toBe(0);
  });
});
