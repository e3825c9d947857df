import { describe, expect, it } from "vitest";
import {
  alsoBroken,
  alsoRefused,
  decision,
  heldUntil,
  unlessBroken,
} from "../../../src/kernel/decision/decision.ts";
import { type FactsOf, factKinds, type RuleWithFacts } from "../../../src/kernel/decision/facts.ts";
import { ruleCases } from "../../../src/kernel/decision/ruleCases.ts";
import { filesBelow, textOf } from "../../sources.ts";
import { ruleBook } from "../../../src/explain/ruleBook.ts";

const allowed = decision(true, "PW1");
const tooNew = { rule: "PW2", facts: { minAgeDays: 2, fromMilli: 5 } } as const;
const reused = { rule: "PW4", facts: { history: 3 } } as const;

describe("the facts of a refusal", () => {
  it("[AN7] stand by the rules that need them, in plain JSON", () => {
    const refused = unlessBroken(allowed, "PW1", tooNew, false, reused);
    expect(refused).toEqual({
      value: false,
      because: ["PW1", "PW2", "PW4"],
      facts: { PW2: { minAgeDays: 2, fromMilli: 5 }, PW4: { history: 3 } },
    });
    expect(JSON.parse(JSON.stringify(refused))).toEqual(refused);
  });

  it("[not AN7] are absent where no rule needs any, and from an allow", () => {
    expect(unlessBroken(allowed, "PW1")).not.toHaveProperty("facts");
    expect(unlessBroken(allowed, false)).toBe(allowed);
  });

  it("[AN7] stay when rules are added, another decision refuses, or an instant is named", () => {
    const refused = unlessBroken(allowed, tooNew);
    const more = alsoBroken(refused, "PW1", reused);
    expect(more.because).toEqual(["PW2", "PW1", "PW4"]);
    expect(more.facts).toEqual({ PW2: tooNew.facts, PW4: reused.facts });
    const joined = alsoRefused(unlessBroken(allowed, "PW1"), refused);
    expect(joined).toEqual({ value: false, because: ["PW1", "PW2"], facts: { PW2: tooNew.facts } });
    expect(heldUntil(refused, 9)).toEqual({ ...refused, validUntil: 9 });
  });

  it("[AN7] of a rule that is broken twice are those that were named first", () => {
    const later = { rule: "PW4", facts: { history: 9 } } as const;
    expect(alsoBroken(unlessBroken(allowed, reused, later), later)).toEqual({
      value: false,
      because: ["PW4"],
      facts: { PW4: { history: 3 } },
    });
  });
});

/** The rules that a text makes a constant refusal of. */
function constantRefusals(text: string): readonly string[] {
  const calls = text.matchAll(/\bdecision(?:<\w+>)?\((?:false|null|"refuse"),([^)]*)\)/g);
  return [...calls].flatMap(([, rules = ""]) => rules.match(/[A-Z]{2}\d+/g) ?? []);
}

/** Of what is not there no more is told (ST11), and of a bounce whose period is over nobody asks (ST15). */
const withoutFacts: readonly string[] = ["ST11", "ST15"];

describe("a constant refusal", () => {
  it("[AN7] is by no rule that needs facts, but where no more is told", () => {
    const found = filesBelow("src").flatMap((path) => constantRefusals(textOf(path)));
    expect(found.length).toBeGreaterThan(10);
    const needing = found.filter((rule) => ruleBook.get(rule)?.facts !== undefined);
    expect([...new Set(needing)].sort()).toEqual(withoutFacts);
  });

  it("[not AN7] is seen where it stands", () => {
    const text = `decision(false, "IP3", "IP6"); decision<Word>("refuse", "IP1"); decision(true, "IP2")`;
    expect(constantRefusals(text)).toEqual(["IP3", "IP6", "IP1"]);
  });
});

describe("FactsOf", () => {
  it("is what the table of the rule lists", () => {
    const facts: FactsOf<"PW2"> = { minAgeDays: 1, fromMilli: 0 };
    // @ts-expect-error A fact is missing.
    const incomplete: FactsOf<"PW2"> = { minAgeDays: 1 };
    // @ts-expect-error It is a number.
    const wrong: FactsOf<"PW4"> = { history: "3" };
    // @ts-expect-error A refusal by a rule with facts brings them.
    const bare = unlessBroken(allowed, "PW2");
    // @ts-expect-error The rule needs no facts.
    const none: RuleWithFacts = "PW1";
    expect([facts, incomplete, wrong, bare, none]).toHaveLength(5);
  });

  it("is what each case of the rule brings", () => {
    const placed: FactsOf<"TM3"> = { case: "placed", home: { level: "tenant" } };
    const moved: FactsOf<"TM3"> = { case: "moved" };
    // @ts-expect-error This case brings a home.
    const bare: FactsOf<"TM3"> = { case: "placed" };
    // @ts-expect-error The rule has no such case.
    const unknown: FactsOf<"TM4"> = { case: "moved" };
    // @ts-expect-error A rule with cases says which one it is, or that nobody told.
    const none = unlessBroken(allowed, "TM4");
    expect([placed, moved, bare, unknown, none]).toHaveLength(5);
  });

  it("lists for a rule that has cases what they bring, and no case is called as the text for all others", () => {
    for (const [rule, cases] of Object.entries(ruleCases)) {
      const named = ["case", ...Object.values(cases as Record<string, readonly string[]>).flat()];
      expect([rule, ...(ruleBook.get(rule)?.facts ?? [])].sort()).toEqual([rule, ...new Set(named)].sort());
      expect(Object.keys(cases)).not.toContain("other");
    }
    const withCase = [...ruleBook].filter(([, { facts }]) => facts?.includes("case"));
    expect(withCase.map(([rule]) => rule).sort()).toEqual(Object.keys(ruleCases).sort());
  });

  it("is known for every fact that a table lists", () => {
    const listed = [...ruleBook.values()].flatMap(({ facts }) => facts ?? []);
    expect([...new Set(listed)].filter((name) => !Object.hasOwn(factKinds, name))).toEqual([]);
    expect(Object.keys(factKinds).filter((name) => !listed.includes(name))).toEqual([]);
  });
});
