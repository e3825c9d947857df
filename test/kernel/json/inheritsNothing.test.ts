import { describe, expect, it } from "vitest";
import { inheritsNothing } from "../../../src/kernel/json/inheritsNothing.ts";

/** The answer while every object inherits a property, which `for … in` lists or does not. */
function answerWith(enumerable: boolean): boolean {
  Object.defineProperty(Object.prototype, "inherited", {
    value: 1,
    writable: true,
    configurable: true,
    enumerable,
  });
  const answer = inheritsNothing();
  Reflect.deleteProperty(Object.prototype, "inherited");
  return answer;
}

describe("inheritsNothing", () => {
  it("is so, unless another library gave every object a property that is listed", () => {
    expect(inheritsNothing()).toBe(true);
    expect(answerWith(false)).toBe(true);
    expect(answerWith(true)).toBe(false);
  });
});
