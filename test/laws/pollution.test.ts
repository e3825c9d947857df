import ts from "typescript";
import { describe, expect, it } from "vitest";
import { everyNode, filesBelow, parsed } from "../sources.ts";
import { runs } from "../thoroughness.ts";
import { type Asking, askings } from "./askings.ts";

/** What another library may have given to every object. */
const values = new Map<string, unknown>([
  ["true", true],
  ["0", 0],
  ["owner", "owner"],
  ["null", null],
  ["an empty list", []],
  ["a record", {}],
  ["a function", () => true],
]);

/**
 * Every name of a property that src may read, the places at which it may look in a list, and options of `Intl`. With a
 * `toJSON` in every object, `JSON.stringify` says something else.
 */
const names = [...new Set(filesBelow("src").filter(isAsked).flatMap(namesIn))]
  .concat(
    "0",
    "1",
    "2",
    "3",
    "-1",
    "-2",
    "style",
    "locale",
    "timeZone",
    "era",
    "hour12",
    "fractionalSecondDigits",
  )
  .filter((name) => !(name in Object.prototype) && name !== "toJSON");

function isAsked(path: string): boolean {
  return !path.startsWith("src/testing/") && !path.includes("/locales/");
}

function namesIn(path: string): readonly string[] {
  return everyNode(parsed(path)).flatMap((node) => nameOf(node) ?? []);
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isStringLiteral(node) && /^[\w$~]+$/.test(node.text)) return node.text;
  const isNaming = ts.isBindingElement(node) || ts.isObjectLiteralElementLike(node);
  const name = isNaming
    ? ((ts.isBindingElement(node) ? node.propertyName : undefined) ?? node.name)
    : undefined;
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
}

const all = askings();
const expected = all.map(({ ask }) => JSON.stringify(ask()));

/** Answers while every object inherits these properties. Nothing but the library runs meanwhile. */
function answersWith(inherited: readonly string[], value: unknown): readonly unknown[] {
  const answers: unknown[] = [];
  const properties = inherited.map((name) => [
    name,
    Object.assign(Object.create(null) as object, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    }),
  ]);
  const descriptors = Object.fromEntries(properties) as PropertyDescriptorMap;
  try {
    Object.defineProperties(Object.prototype, descriptors);
    for (const asking of all) answers.push(answerOf(asking));
  } finally {
    for (const name of inherited) Reflect.deleteProperty(Object.prototype, name);
  }
  return answers;
}

function answerOf({ ask }: Asking): unknown {
  try {
    return ask();
  } catch (thrown) {
    return thrown;
  }
}

/** What is asked and answered otherwise. What an answer inherits is not part of it. */
function faultsWith(inherited: readonly string[], value: unknown): readonly string[] {
  return answersWith(inherited, value).flatMap((answer, place) => {
    const told = answer instanceof Error ? String(answer.stack) : JSON.stringify(answer);
    return told === expected[place] ? [] : [`${String(all[place]?.title)}: ${told}`.slice(0, 500)];
  });
}

// Every day all at once, which hides a fault only if another one mends it, and with two values; in `npm run test:full` a
// hundred at a time, and with all.
const groupSize = runs(names.length, 100);
const groups = Array.from({ length: Math.ceil(names.length / groupSize) }, (_, group) =>
  names.slice(group * groupSize, (group + 1) * groupSize),
);

describe("properties that another library gave to every object", () => {
  it.each([...values].slice(0, runs(2, values.size)))(
    "[ST10] change no answer, and nothing throws: %s",
    (_, value) => {
      const wrong = groups.flatMap((group) => {
        const faults = faultsWith(group, value);
        return faults.length === 0
          ? []
          : [`${group.slice(0, 10).join(" ")} …: ${faults.slice(0, 5).join("; ")}`];
      });
      expect(wrong).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(names.length).toBeGreaterThan(800);
      expect(all.length).toBeGreaterThan(900);
    },
  );

  // Beyond the end of a list, and of a text. One by one, as all at once hides it: then a list of one has no end.
  const places = [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 31, 32].map(String);
  const standing = new Map<string, unknown>([
    ["null", null],
    ["an entry", { id: "m" }],
    ["a dot", "."],
    ["a colon", ":"],
    ["a mark", "@"],
    ["a digit", "1"],
    ["a number", 1],
    ...values,
  ]);
  it.each([...standing].slice(0, runs(2, standing.size)))(
    "[ST10] change no answer as what stands beyond an end: %s",
    (_, value) => {
      expect(places.flatMap((place) => faultsWith([place], value))).toEqual([]);
      expect(faultsWith(places, value)).toEqual([]);
    },
  );

  // What was found once: each of these alone changed answers, or threw.
  it.each([
    "issues",
    "value",
    "refusal",
    "record",
    "facts",
    "allowedFrom",
    "sharedWith",
    "adminUserName",
    "get",
  ])("[ST10] change no answer one by one: %s", (name) => {
    expect(faultsWith([name], true)).toEqual([]);
  });
});
