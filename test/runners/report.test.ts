import { describe, expect, it } from "vitest";
import type { RuleCoverageOptions } from "../../runners/options.ts";
import { reportJson } from "../../runners/reportJson.ts";
import { reportPage } from "../../runners/reportPage.ts";
import { reportText } from "../../runners/reportText.ts";
import { ruleReport } from "../../runners/ruleReport.ts";
import { shortfalls } from "../../runners/shortfalls.ts";

const none = { allowed: 0, refused: 0, answered: 0 };
const counts = new Map([
  ["ED1", { ...none, allowed: 1 }],
  ["ED2", { ...none, allowed: 12 }],
  ["ED3", { ...none, refused: 7 }],
  ["WS4", { ...none, allowed: 2 }],
]);
const options: RuleCoverageOptions = { about: ["ED", "WS"] };
const report = ruleReport(counts, options);

function missing(thresholds: RuleCoverageOptions["thresholds"], from = report): readonly string[] {
  return shortfalls(from, thresholds);
}

describe("thresholds", () => {
  it("fail nothing where there are none, and where they are reached exactly", () => {
    expect(missing(undefined)).toEqual([]);
    expect(missing({})).toEqual([]);
    expect(missing({ areas: { ED: { allowed: 50, refused: 25 } } })).toEqual([]);
    expect(missing({ rules: ["ED2", "ED3"] })).toEqual([]);
  });

  it("of all areas say how much is missing, and which rules", () => {
    expect(missing({ allowed: 50, refused: 15 })).toEqual([
      "All areas: 3 of 7 rules allowed, 42 %, and 50 % are wanted. Never allowed: ED7, ED8, WS2, WS7.",
      "All areas: 1 of 7 rules refused, 14 %, and 15 % are wanted. Never refused: ED4, ED6, ED9, WS2, WS4, WS7.",
    ]);
  });

  it("of one area are about its rules alone", () => {
    expect(missing({ areas: { WS: { refused: 1 }, ED: { refused: 25 } } })).toEqual([
      "WS: 0 of 3 rules refused, 0 %, and 1 % are wanted. Never refused: WS2, WS4, WS7.",
    ]);
  });

  it("of a rule want each way that it can be reached", () => {
    expect(missing({ rules: ["WS4", "WS7", "ED7", "ED4"] })).toEqual([
      "WS4: it was never refused.",
      "WS7: it was never allowed and never refused.",
      "ED7: it was never allowed.",
      "ED4: it was never refused.",
    ]);
  });

  it("fail where an area or a rule is not in the report at all", () => {
    expect(missing({ areas: { PW: { allowed: 1 } }, rules: ["PW2"] })).toEqual([
      "PW: no rule of it was reached.",
      "PW2: it was never reached.",
    ]);
  });

  it("fail where nothing was recorded", () => {
    expect(missing({ allowed: 0 }, ruleReport(new Map(), {}))).toEqual([
      "No decision was recorded. Do the tests import tenant-policy?",
    ]);
  });
});

describe("the table", () => {
  it("shows counts, a dash for what cannot be, and what never was", () => {
    expect(reportText(report).split("\n")).toEqual([
      "Rules that the tests reached",
      "",
      "ED, e-mail domains: 2 of 4 allowed (50 %), 1 of 4 refused (25 %)",
      "  rule    allowed   refused  answered",
      "  ED1           1         –         0",
      "  ED2          12         –         0",
      "  ED3           –         7         –",
      "  ED4           –         0         –  never: Not a valid email address",
      "  ED6           –         0         –  never: Not a valid domain",
      "  ED7           0         –         0  never: With no domain listed, every domain is allowed.",
      "  ED8           0         –         0  never: Existing users stay, whatever domains are listed.",
      "  ED9           –         0         –  never: The last part of a domain cannot be all digits",
      "",
      "WS, groups and teams: 1 of 3 allowed (33 %), 0 of 3 refused (0 %)",
      "  rule    allowed   refused  answered",
      "  WS2           0         0         0  never: This workspace is out of reach",
      "  WS4           2         0         0  never refused: Only Owners can add groups and teams",
      "  WS7           0         0         0  never: Only Owners can rename workspaces",
      "",
      "All areas: 3 of 7 allowed (42 %), 1 of 7 refused (14 %)",
    ]);
  });

  it("has no line that is longer than 100 characters", () => {
    const whole = reportText(ruleReport(new Map(), { about: ["AS", "UP", "ST", "PA"] })).split("\n");
    expect(whole.filter((line) => line.length > 100)).toEqual([]);
    expect(whole.some((line) => line.endsWith("…"))).toBe(true);
  });

  it("says where there is nothing to reach in one way", () => {
    const [, , line] = reportText(ruleReport(counts, { about: ["ED1"] })).split("\n");
    expect(line).toBe("ED, e-mail domains: 1 of 1 allowed (100 %), no rule to be refused");
  });

  it("says so where nothing was reached", () => {
    expect(reportText(ruleReport(new Map(), {}))).toBe("Rules that the tests reached: none");
  });
});

describe("the JSON", () => {
  it("holds the counts, the percentages and what failed", () => {
    const json = JSON.parse(reportJson(report, ["ED4: it was never refused."])) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(["rulesVersion", "allowed", "refused", "areas", "failures"]);
    expect(json).toMatchObject({
      allowed: { reached: 3, of: 7, percentage: 42.85 },
      areas: [
        { area: "ED", title: "e-mail domains", refused: { reached: 1, of: 4, percentage: 25 } },
        {
          area: "WS",
          rules: [{ rule: "WS2" }, { rule: "WS4", allowed: 2, never: ["refused"] }, { rule: "WS7" }],
        },
      ],
      failures: ["ED4: it was never refused."],
    });
  });
});

describe("the page", () => {
  const page = reportPage(report, ["ED4: <never> & refused."]);

  it("has a row for each rule, marked where something is missing", () => {
    const rows = [...page.matchAll(/<tr( class="missing")?><th scope="row">([A-Z]{2}\d+)<\/th>/g)];
    expect(rows.map(([, mark, rule]) => [rule, mark !== undefined])).toEqual([
      ...[
        ["ED1", false],
        ["ED2", false],
        ["ED3", false],
        ["ED4", true],
        ["ED6", true],
        ["ED7", true],
      ],
      ...[
        ["ED8", true],
        ["ED9", true],
        ["WS2", true],
        ["WS4", true],
        ["WS7", true],
      ],
    ]);
    expect(page).toContain("1 of 4 (25 %)");
  });

  it("shows what failed as text, and nothing of it where nothing did", () => {
    expect(page).toContain("<li>ED4: &lt;never> &amp; refused.</li>");
    expect(reportPage(report, [])).not.toContain("Below the thresholds");
  });

  it("needs no other file, and runs no script", () => {
    expect(page).not.toMatch(/<script|<link|src=|url\(|@import|https?:/);
    expect(page).toContain("default-src 'none'");
  });
});
