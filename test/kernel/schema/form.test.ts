import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Form,
  id,
  instant,
  listOf,
  oneOf,
  orNull,
  recordOf,
  text,
  variantOf,
} from "../../../src/kernel/schema/form.ts";
import { checkWhole } from "../../../src/kernel/schema/whole.ts";

const wholeNumber: Form<number> = (value) => checkWhole(value, "ST3", "steps");

interface Point {
  readonly kind: "point";
  readonly at: readonly number[];
}
interface Name {
  readonly kind: "name";
  readonly name: string | null;
}
const pointForm: Form<Point> = recordOf({ kind: oneOf("point"), at: listOf(wholeNumber) });
const nameForm: Form<Name> = recordOf({ kind: oneOf("name"), name: orNull(text) });
const eitherForm = variantOf<Point | Name>("kind", { point: pointForm, name: nameForm });

const pathsOf = (form: Form<unknown>, value: unknown): unknown => form(value).issues?.map(({ path }) => path);

describe("a form", () => {
  it("[ST3] reports every problem at once, with its path", () => {
    expect(eitherForm({ kind: "point", at: [1, -1, 2, "3"], more: 1 })).toEqual({
      issues: [
        { rule: "ST3", path: ["at", 1], message: "a whole number of steps, 0 or more" },
        { rule: "ST3", path: ["at", 3], message: "a whole number of steps, 0 or more" },
        { rule: "ST3", path: ["more"], message: "no such property" },
      ],
    });
    expect(pathsOf(nameForm, {})).toEqual([["kind"], ["name"]]);
  });

  it("[not ST3] gives a copy of what is as it should be", () => {
    const point: Point = { kind: "point", at: [1, 2] };
    const { value } = eitherForm(point);
    expect(value).toEqual(point);
    expect(value).not.toBe(point);
    expect(eitherForm({ kind: "name", name: null })).toEqual({ value: { kind: "name", name: null } });
  });

  it.each([
    undefined,
    null,
    7,
    "point",
    [],
    [pointForm],
    { kind: "constructor" },
    { kind: 1 },
    Object.create({ kind: "point" }),
  ])("[ST6] knows no variant %j", (value) => {
    expect(eitherForm(value).issues).toHaveLength(1);
  });

  it("[ST3] reads own properties only and pollutes nothing", () => {
    const hostile: unknown = JSON.parse('{ "kind": "name", "__proto__": { "name": "x" }, "constructor": 1 }');
    expect(pathsOf(eitherForm, hostile)).toEqual([["name"], ["__proto__"], ["constructor"]]);
    expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
  });

  it("[ST3] takes a hundred thousand levels and a hundred thousand issues", () => {
    const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(pathsOf(pointForm, { kind: "point", at: deep })).toEqual([["at", 0]]);
    expect(listOf(text)(Array.from({ length: 300_000 }, () => 1)).issues).toHaveLength(300_000);
  });

  it("[ST10] instants are finite, whole and within what a date can hold", () => {
    for (const wrong of [NaN, Infinity, -Infinity, 8.64e15 + 1, 0.5, "0", null, undefined]) {
      expect(instant(wrong).issues).toHaveLength(1);
    }
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (at) => {
        expect(instant(at)).toEqual({ value: at });
      }),
    );
  });

  it("[not ST10] a negative zero becomes zero, as JSON has it", () => {
    expect(Object.is(instant(-0).value, 0)).toBe(true);
  });

  it("of a word or a text takes just that", () => {
    expect(oneOf("a", "b")("b")).toEqual({ value: "b" });
    expect(oneOf<string | number>("a", 1)("1").issues?.[0].message).toBe('one of "a", 1');
    expect(text("")).toEqual({ value: "" });
    expect(text(1).issues).toHaveLength(1);
    expect(id("__proto__")).toEqual({ value: "__proto__" });
    expect(id("").issues?.[0].rule).toBe("ST5");
    expect(listOf(text)({ length: 0 }).issues).toHaveLength(1);
  });
});
