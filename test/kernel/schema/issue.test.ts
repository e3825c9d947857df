import { describe, expect, it } from "vitest";
import { type IssueCode, issueOf, shown, typeShown } from "../../../src/kernel/schema/issue.ts";

describe("an issue", () => {
  it.each<[IssueCode, string]>([
    ["invalidJson", "Expected a boolean, received 7"],
    ["invalidType", "Expected a boolean, received 7"],
    ["missingProperty", "Missing property: expected a boolean"],
    ["unknownProperty", "Unknown property: expected a boolean"],
    ["unknownVariant", "Expected a boolean, received 7"],
    ["repeatedProperty", "Repeated property: expected a boolean"],
    ["tooLong", "Expected a boolean, received 7"],
    ["tooMany", "Expected a boolean, received 7"],
    ["invalidValue", "Expected a boolean, received 7"],
    ["duplicate", "Expected a boolean, received 7"],
    ["unknownReference", "Expected a boolean, received 7"],
    ["unsupportedVersion", "Expected a boolean, received 7"],
  ])("has one wording for its code: %s", (code, message) => {
    expect(issueOf("ST10", code, ["a", 0], "a boolean", "7")).toEqual({
      rule: "ST10",
      code,
      path: ["a", 0],
      expected: "a boolean",
      received: "7",
      message,
    });
  });
});

class Account {
  readonly name = "Ann";
}

describe("a received value", () => {
  it.each([
    ["", '""'],
    ["Ann", '"Ann"'],
    ['"\n\u0000', '"\\"\\n\\u0000"'],
    [0, "0"],
    [-1.5, "-1.5"],
    [1e300, "1e+300"],
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [true, "true"],
    [false, "false"],
  ])("is shown as JSON writes it: %j", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("is cut after 40 characters where it is a long string", () => {
    expect(shown("x".repeat(40))).toBe(`"${"x".repeat(40)}"`);
    expect(shown("x".repeat(41))).toBe(`"${"x".repeat(40)}"…`);
    expect(shown("x".repeat(1_000_000))).toHaveLength(43);
  });

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["an array", ["Ann"]],
    ["an object", { name: "Ann" }],
    ["an object", Object.create(null)],
    ["an object", new Account()],
    ["an object of type Map", new Map([["name", "Ann"]])],
    ["an object of type Date", new Date(0)],
    ["an object of type String", Object("Ann")],
    ["a function", () => "Ann"],
    ["a symbol", Symbol("Ann")],
    ["a bigint", 7n],
  ])("is shown by its type where it is neither string, number nor boolean: %s", (text, value) => {
    expect(shown(value)).toBe(text);
    expect(typeShown(value)).toBe(text);
  });

  it.each([
    ["a string", "hunter2"],
    ["a number", 7],
    ["a boolean", true],
  ])("is shown by its type where it must not be repeated: %s", (text, value) => {
    expect(typeShown(value)).toBe(text);
  });
});
