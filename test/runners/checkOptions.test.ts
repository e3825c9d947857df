import { describe, expect, it } from "vitest";
import { checkOptions } from "../../runners/checkOptions.ts";
import type { RuleCoverageOptions } from "../../runners/options.ts";

describe("options of rule coverage", () => {
  it.each<RuleCoverageOptions>([
    {},
    { about: ["ED", "AS"], except: ["AS1"], folder: "reports/rules" },
    { thresholds: { allowed: 0, refused: 100, rules: ["ED3"], areas: { ED: { allowed: 50 } } } },
    { about: ["AS12", "ED"], thresholds: { rules: ["AS12"], areas: { AS: { allowed: 1 } } } },
    { about: ["ED"], thresholds: { rules: ["ED3"], areas: { ED: {} } } },
  ])("are taken: %j", (options) => {
    expect(() => {
      checkOptions(options);
    }).not.toThrow();
  });

  it.each([
    [
      "a misspelt property",
      { treshold: {} },
      "unknown property treshold. There are: about, except, thresholds, folder.",
    ],
    ["a misspelt threshold", { thresholds: { refuse: 80 } }, "unknown property thresholds.refuse."],
    ["an inherited name", { thresholds: { toString: 80 } }, "unknown property thresholds.toString."],
    ["an unknown area", { about: ["EX"] }, 'about names "EX", which is not an area or a rule'],
    ["an unknown area of thresholds", { thresholds: { areas: { EX: {} } } }, "thresholds.areas.EX"],
    ["an unknown rule", { thresholds: { rules: ["ED99"] } }, 'thresholds.rules names "ED99"'],
    [
      "a rule that is never a reason",
      { thresholds: { rules: ["WS1"] } },
      "not a rule that a decision can name.",
    ],
    ["a rule of another door", { thresholds: { rules: ["ST2"] } }, "not a rule that a decision can name."],
    ["an unknown exception", { except: ["ED99"] }, 'except names "ED99"'],
    ["too many per cent", { thresholds: { allowed: 101 } }, "thresholds.allowed is no number from 0 to 100."],
    [
      "no number",
      { thresholds: { areas: { ED: { refused: "80" } } } },
      "thresholds.areas.ED.refused is no number",
    ],
    ["what is no number at all", { thresholds: { allowed: NaN } }, "thresholds.allowed is no number"],
    ["no list", { about: "ED" }, "about is no list."],
    ["no object", { thresholds: 80 }, "thresholds is no object."],
    ["no folder", { folder: "" }, "folder is no path."],
    ["nothing", null, "the options are no object."],
    [
      "a rule outside of the areas",
      { about: ["AS"], thresholds: { rules: ["ED3"] } },
      "thresholds name ED3, which about does not name.",
    ],
    [
      "a threshold outside of the areas",
      { about: ["AS"], thresholds: { areas: { ED: {} } } },
      "thresholds name ED, which about",
    ],
    ["a rule that is excepted", { except: ["ED3"], thresholds: { rules: ["ED3"] } }, "both name ED3."],
  ])("fail the configuration: %s", (_, options, complaint) => {
    expect(() => {
      checkOptions(options as never);
    }).toThrow(complaint);
  });
});
