import { ruleCoverage } from "tenant-policy/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { areaOf, areas } from "../../runners/areas.ts";
import { countDecisions, takeCountedDecisions } from "../../runners/countedDecisions.ts";
import { type RuleCount, ruleCounts } from "../../runners/ruleCounts.ts";
import { ruleReport } from "../../runners/ruleReport.ts";
import { ruleBook } from "../../src/explain/ruleBook.ts";
import { issuesFound, walk } from "../explain/walk.ts";

const none = { allowed: 0, refused: 0, answered: 0 };

function countsIn(table: Readonly<Record<string, RuleCount>>): ReadonlyMap<string, RuleCount> {
  return new Map(Object.entries(table));
}

/** The areas of a report, each with how many of its rules were allowed, of how many that can be, and the same of refusals. */
function reachedIn({ areas: reported }: ReturnType<typeof ruleReport>): readonly (readonly unknown[])[] {
  return reported.map(({ area, allowed, refused }) => [
    area,
    ...[allowed.reached, allowed.of],
    ...[refused.reached, refused.of],
  ]);
}

describe("the areas", () => {
  it("are those of all rules, in their order, and no others", () => {
    const letters = [...new Set([...ruleBook.keys()].map((rule) => rule.slice(0, 2)))];
    expect(Object.keys(areas)).toEqual(letters);
    expect(areaOf("AS12")).toBe("AS");
    expect(areaOf("own:author")).toBeUndefined();
  });
});

describe("the report", () => {
  it("is about the areas of which a rule was reached, where none are named", () => {
    const counts = { ED2: { ...none, allowed: 3 }, AS12: { ...none, refused: 1 } };
    expect(ruleReport(countsIn(counts), {}).areas.map(({ area }) => area)).toEqual(["ED", "AS"]);
    expect(ruleReport(new Map(), {}).areas).toEqual([]);
    const rules = ruleReport(countsIn(counts), { about: ["AS12", "PK", "AS3"], except: ["PK2"] }).areas;
    expect(rules.flatMap((area) => area.rules.map(({ rule }) => rule))).toEqual(["PK1", "AS3", "AS12"]);
    expect(ruleReport(countsIn(counts), { about: ["PK", "ED"] }).areas.map(({ area }) => area)).toEqual([
      "PK",
      "ED",
    ]);
  });

  it("tells of each rule what it can be and never was", () => {
    const counts = {
      ED2: { ...none, allowed: 3 },
      ED7: { ...none, answered: 1 },
      AS9: { ...none, refused: 2 },
    };
    const report = ruleReport(countsIn(counts), { about: ["ED", "AS"] });
    const rules = report.areas.flatMap((area) => area.rules);
    const told = Object.fromEntries(rules.map(({ rule, never }) => [rule, never]));
    // ED1, ED2 and ED7 refuse nobody, and ED3 allows nobody. AS9 does both.
    expect([told["ED1"], told["ED2"], told["ED3"], told["ED7"]]).toEqual([["allowed"], [], ["refused"], []]);
    expect([told["AS9"], told["AS12"]]).toEqual([["allowed"], ["allowed", "refused"]]);
    expect(rules.find(({ rule }) => rule === "ED2")).toMatchObject({
      ...{ area: "ED", allowed: 3, refused: 0, answered: 0, canAllow: true, canRefuse: false },
      sentence: ruleBook.get("ED2")?.sentence,
    });
  });

  it("counts rules only in the ways in which they can be reached", () => {
    // The sentences of ED say: ED1, ED2, ED7 and ED8 let somebody in, ED3, ED4, ED6 and ED9 keep somebody out, and ED5 says how
    // domains are read.
    const counts = {
      ED2: { ...none, allowed: 3 },
      ED3: { ...none, refused: 1 },
      ED4: { ...none, refused: 1 },
    };
    expect(reachedIn(ruleReport(countsIn(counts), {}))).toEqual([["ED", 1, 4, 2, 4]]);
    expect(reachedIn(ruleReport(countsIn(counts), { except: ["ED8", "ED9"] }))).toEqual([["ED", 1, 3, 2, 3]]);
  });

  it("leaves out the rules that no decision can name", () => {
    const rules = ruleReport(new Map(), { about: ["ED", "WS", "AN"] }).areas.flatMap((area) => area.rules);
    const shown = rules.map(({ rule }) => rule);
    expect(shown).toContain("WS4");
    expect(["ED5", "WS1", "WS6", "AN1"].filter((rule) => shown.some((each) => each === rule))).toEqual([]);
  });
});

describe("what a rule can be", () => {
  /** The only question of the walk that no function of `tenant-policy` answers. */
  const ofAnotherDoor = "Choose the time zone that is set already";

  beforeAll(() => {
    takeCountedDecisions();
    for (const { asked, decision } of walk()) if (asked !== ofAnotherDoor) countDecisions(decision);
    for (const issue of issuesFound()) countDecisions({ issues: [issue] });
  });

  it("is what it is somewhere in a long walk through all that can be asked", () => {
    const report = ruleReport(ruleCounts(takeCountedDecisions()), {
      about: Object.keys(areas) as (keyof typeof areas)[],
    });
    const rules = report.areas.flatMap((area) => area.rules);
    expect(rules.filter(({ never }) => never.length > 0)).toEqual([]);
    const allowed = rules.filter((rule) => rule.allowed + rule.answered > 0);
    const refused = rules.filter((rule) => rule.refused > 0);
    expect(allowed).toEqual(rules.filter(({ canAllow }) => canAllow));
    expect(refused).toEqual(rules.filter(({ canRefuse }) => canRefuse));
    expect(rules.length).toBeGreaterThan(200);
    expect(ruleCoverage([]).never.length).toBeGreaterThan(rules.length);
  });
});

describe("counts", () => {
  it("of several test files are added", () => {
    const first = { value: true, because: ["ED2"], areIssues: false, count: 3 };
    const second = { value: false, because: ["ED3", "ED4"], areIssues: false, count: 2 };
    expect(Object.fromEntries(ruleCounts([first, second, first]))).toEqual({
      ED2: { ...none, allowed: 6 },
      ED3: { ...none, refused: 2 },
      ED4: { ...none, refused: 2 },
    });
  });

  it("take a word or a level that refuses for a refusal", () => {
    const words = [{ value: "refuse", because: ["IP1"], areIssues: false, count: 1 }];
    expect(ruleCounts(words).get("IP1")).toEqual({ ...none, refused: 1 });
    const others = [{ value: "oneTimePassword", because: ["IP1", "IP4"], areIssues: false, count: 1 }];
    expect(ruleCounts(others).get("IP1")).toEqual({ ...none, answered: 1 });
  });
});
