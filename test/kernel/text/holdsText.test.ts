import { describe, expect, it } from "vitest";
import { frozen } from "../../../src/kernel/json/frozen.ts";
import { holdsOnlyTexts, holdsText } from "../../../src/kernel/text/holdsText.ts";

const entries = [" Bank", "@Shop\t", ".PDF", "#7", "7", " @ blank", "@@twice"];

describe.each([
  ["that anybody may change", entries],
  ["that is remembered", often(frozen(entries))],
])("holdsText of a list %s", (_, list) => {
  it.each([
    ["bank", "", true],
    ["bank", "@", true],
    ["shop", "@", true],
    ["shop", ".", false],
    ["shop", "", false],
    ["pdf", ".", true],
    ["pdf", "@", false],
    ["pdf", "", false],
    ["#7", "", true],
    ["7", "", true],
    ["##7", "", false],
    ["twice", "@", false],
    ["other", "@", false],
  ] as const)("%s with the mark %j: %s", (text, mark, isHeld) => {
    expect(holdsText(list, text, mark)).toBe(isHeld);
  });
});

it("a list without marks is not searched for one, and still holds what it holds", () => {
  const list = often(frozen(["bank", "shop"]));
  expect(["bank", "shop", "other"].map((text) => holdsText(list, text, "@"))).toEqual([true, true, false]);
});

it.each([
  [["a", "b"], true],
  [["a", 7], false],
  [["a", undefined], false],
  [new Array(2), false],
  [[], true],
] as const)("holdsOnlyTexts of %j: %s, remembered or not", (list, isTrue) => {
  expect(holdsOnlyTexts([...list])).toBe(isTrue);
  expect(holdsOnlyTexts(often(Object.freeze(list as unknown[])))).toBe(isTrue);
});

/** The list, after so many questions that it is remembered. */
function often<List extends readonly unknown[]>(list: List): List {
  for (let time = 0; time < 100; time += 1) holdsText(list, "nothing", "");
  return list;
}
