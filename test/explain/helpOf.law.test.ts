import { describe, expect, it } from "vitest";
import { type HelpKey, isAskingKey } from "../../src/explain/helpKey.ts";
import { helpOf } from "../../src/explain/helpOf.ts";
import { en } from "../../src/explain/locales/en.ts";
import { reasonsOf } from "../../src/explain/reasonsOf.ts";
import { runs } from "../thoroughness.ts";
import { walk } from "./walk.ts";

/** Named beside TM1 where the role is too low, or where somebody signs in whose invitation is not accepted. */
const besideOthers: readonly string[] = ["TM16", "IV5"];

describe("helpOf", () => {
  it("names each broken rule in a step, each step once, and no two people to ask", () => {
    const shown = new Set<HelpKey>();
    for (const { asked, decision } of walk(runs(1_500, 4_000))) {
      const steps = helpOf(decision);
      const keys = steps.map(({ ways }) => ways.map(({ key }) => key));
      for (const key of keys.flat()) shown.add(key);
      const texts = keys.map((each) => each.join());
      expect([asked, texts]).toEqual([asked, [...new Set(texts)]]);
      expect([asked, keys.filter(([key]) => key !== undefined && isAskingKey(key)).length < 2]).toEqual([
        asked,
        true,
      ]);
      const broken = reasonsOf(decision).flatMap(({ rule, category }) => (category === null ? [] : [rule]));
      const mended = steps.flatMap(({ rules }) => rules);
      const left = broken.filter((rule) => !mended.includes(rule) && !besideOthers.includes(rule));
      if (steps.length > 0) expect([asked, decision.because, left]).toEqual([asked, decision.because, []]);
    }
    const texts = Object.keys(en.help).filter((key) => key !== "either");
    expect(texts.filter((key) => !shown.has(key as HelpKey))).toEqual([]);
  });
});
