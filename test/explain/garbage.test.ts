import { describe, expect, it } from "vitest";
import * as door from "../../src/explain/index.ts";
import { en, enLabels, enRisks } from "../../src/explain/locales/en.ts";
import { decideExecute } from "../../src/index.ts";
import { bank, commandOf } from "../laws/examples.ts";
import { hostile, withValue } from "../laws/hostile.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { thawed } from "../laws/expectLaws.ts";

const ann = { kind: "teammate", id: "ann", current: { level: "group", group: "loans" } } as const;
const command = commandOf("assets/rename", [ann, { asset: "arrears-letter", name: "Letter" }]);
const refused = decideExecute(bank, command);
const risk = { risk: "passwordsDue", rule: "PW3", facts: { count: 2 } };
const issue = {
  rule: "ST3",
  code: "missingProperty",
  path: ["x"],
  expected: "a boolean",
  received: "undefined",
};

function thrown(): never {
  throw new Error("it cannot be read");
}

/** Everything that has no form, or that throws when it is looked at. */
function garbage(): readonly unknown[] {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const circle: Record<string, unknown> = { because: [], value: false };
  circle["facts"] = circle;
  const throwing = Object.fromEntries(
    ["because", "value", "facts", "locale", "asset", "kind", "rule", "path"].map((key) => [key, thrown]),
  );
  const computed = Object.defineProperties(
    {},
    Object.fromEntries(Object.keys(throwing).map((key) => [key, { get: thrown, enumerable: true }])),
  );
  return [
    ...hostile.values(),
    proxy,
    [proxy],
    circle,
    [circle],
    throwing,
    computed,
    [computed],
    { because: proxy },
    { because: [proxy, null, 1], value: false },
    { because: ["constructor", "__proto__"], value: false },
  ];
}

type Anything = (...args: readonly unknown[]) => unknown;

/** Every function of the door, with complete arguments. */
const functions: readonly (readonly [name: string, ask: Anything, args: readonly unknown[]])[] = [
  [
    "explain",
    door.explain as Anything,
    [refused, { locale: en, nameOf: door.namesOf(bank), timeZone: "Europe/London" }],
  ],
  ["explainIssues", door.explainIssues as Anything, [[issue], { locale: en }]],
  ["explainRisks", door.explainRisks as Anything, [[risk], { texts: enRisks, labels: enLabels }]],
  ["forActor", door.forActor as Anything, [bank, ann, refused, command]],
  ["reasonsOf", door.reasonsOf as Anything, [refused]],
  ["helpOf", door.helpOf as Anything, [refused]],
  ["categoryOfDecision", door.categoryOfDecision as Anything, [refused]],
  ["messageOf", door.messageOf as Anything, [refused]],
  ["namesOf", door.namesOf as Anything, [bank]],
  ["names of a tenant", door.namesOf(bank) as Anything, [{ kind: "group", id: "loans" }]],
  ["categoryOf", door.categoryOf as Anything, ["AS12"]],
  ["httpStatusOf", door.httpStatusOf as Anything, ["conflict"]],
  ["ruleOf", door.ruleOf as Anything, ["AS12"]],
];

describe("the door that explains", () => {
  it("is here as a whole", () => {
    const offered = Object.entries(door).filter(([, each]) => typeof each === "function");
    expect(functions.map(([name]) => name)).toEqual(expect.arrayContaining(offered.map(([name]) => name)));
  });

  it.each(functions)(
    "[ST3] [ST10] never throws, whatever stands in the place of an argument: %s",
    (_, ask, args) => {
      for (const each of garbage()) {
        for (let place = 0; place < args.length; place += 1)
          expect(() => ask(...withValue(args, [place], each))).not.toThrow();
        expect(() => ask(...args.map(() => each))).not.toThrow();
      }
      for (let count = 0; count < args.length; count += 1)
        expect(() => ask(...args.slice(0, count))).not.toThrow();
    },
  );

  it("[ST10] explains nothing without a language, and says nothing in one that is only half there", () => {
    for (const options of [undefined, null, {}, { locale: null }, { locale: { language: "en" } }]) {
      expect([
        door.explain(refused, options as never),
        door.explainIssues([issue] as never, options as never),
      ]).toEqual([null, []]);
    }
    const half = { language: "en", rules: {}, verdict: {}, help: {} };
    expect(door.explain(refused, { locale: half as never })).toBeNull();
  });

  it("[AN1] explains a rule id that names something of every object as one that it does not know", () => {
    const unknown = { value: false, because: ["constructor", "toString", "ZZ9"] } as never;
    expect(door.explain(unknown, { locale: en })?.reasons.map(({ reason }) => reason)).toEqual([
      "constructor",
      "toString",
      "ZZ9",
    ]);
    expect(door.explain(unknown, { locale: en })?.help).toEqual([]);
  });

  it("calls by its id what the caller's own function fails to name", () => {
    const [named, failing] = [() => undefined, thrown].map((nameOf) =>
      door.explain(refused, { locale: en, nameOf }),
    );
    expect(named?.reasons.length).toBeGreaterThan(0);
    expect(failing).toEqual(named);
  });

  it.each(functions.filter(([name]) => !name.startsWith("names")))(
    "[ST17] shares nothing mutable with what was given: %s",
    (_, ask, args) => {
      const given = args.map((each) => (each === args[1] && args.length === 2 ? each : thawed(each)));
      const parts = mutableIn(given);
      for (const each of [given, [given[0], { kind: "system" }, ...given.slice(2)]]) {
        expect([...mutableIn(ask(...each))].filter((part) => parts.has(part))).toEqual([]);
      }
    },
  );
});
