import { describe, expect, it } from "vitest";
import { checkFields, checkSwitch, isListOf, isRecord, isText } from "../../../src/kernel/schema/fields.ts";

const checks = { isOn: checkSwitch, isLate: checkSwitch };

describe("checkFields", () => {
  it("keeps what is written, in the order of the fields", () => {
    const { value } = checkFields({ isLate: false, isOn: true }, checks);
    expect(JSON.stringify(value)).toBe('{"isOn":true,"isLate":false}');
    expect(checkFields({ isOn: undefined }, checks)).toEqual({ value: {} });
  });

  it("[ST10] tells what is wrong and what is unknown, with its path", () => {
    expect(checkFields({ other: 1, isOn: "false" }, checks)).toEqual({
      issues: [
        { rule: "ST10", path: ["isOn"], message: "true or false" },
        { rule: "ST10", path: ["other"], message: "one of isOn, isLate" },
      ],
    });
    expect(checkFields([], checks)).toEqual({
      issues: [{ rule: "ST10", path: [], message: "an object of isOn, isLate" }],
    });
  });

  it("[ST10] a key __proto__ is an unknown word and reaches no prototype", () => {
    const { issues } = checkFields(JSON.parse('{"__proto__": {"isOn": true}}'), checks);
    expect(issues).toMatchObject([{ path: ["__proto__"] }]);
    expect({}).not.toHaveProperty("isOn");
  });
});

it.each([null, undefined, [], "{}", 7, () => 7])("[ST10] %j is no record", (outside) => {
  expect(isRecord(outside)).toBe(false);
});

it.each([null, "a", { 0: "a", length: 1 }, ["a", 7], new Array(1)])(
  "[ST10] %j is no list of texts",
  (outside) => {
    expect(isListOf(outside, isText)).toBe(false);
  },
);

it.each([[[]], [["a", ""]]])("%j is a list of texts", (list) => {
  expect(isListOf(list, isText)).toBe(true);
});
