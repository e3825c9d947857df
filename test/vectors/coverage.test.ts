import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyArgumentsOf } from "tenant-policy/testing/arbitraries";
import { declaredAs, docOf, sources } from "../../scripts/sources.ts";
import { factQuestions } from "../../scripts/vectors/factQuestion.ts";
import { inputOf, type Vector, vectorOf } from "../../scripts/vectors/vector.ts";
import { ruleBook } from "../../src/explain/ruleBook.ts";
import { filesBelow, textOf } from "../sources.ts";
import { runs } from "../thoroughness.ts";
import { vectorsAbout } from "./committed.ts";

const questions = factQuestions();
const files = sources();

/** The ids that a text names; of `ED1–ED5`, all between. */
function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b([A-Z]{2})(\d{1,2})(?:[–-][A-Z]{2}(\d{1,2}))?\b/g)].flatMap(
    ([, area = "", first = "", last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, place) => `${area}${Number(first) + place}`),
  );
}

/** The rules that the doc comments of a question and its twin name. */
function documentedOf(question: string, area: string, deciding: string): readonly string[] {
  const docs = [question, deciding].map((name) => {
    const found = declaredAs(files, `src/${area}/${question}.ts`, name);
    return found === undefined ? "" : (docOf(found.node) ?? "");
  });
  return [...new Set(docs.flatMap(idsIn))];
}

function rulesOf(question: string): ReadonlySet<string> {
  return new Set(vectorsAbout(question).flatMap(({ because }) => because));
}

/** What a doc comment refers to besides: rules about what a list or an answer is, and about other questions. */
const onlyReferredTo: Readonly<Record<string, string>> = {
  canAccessAsset: "WS3 AS15 AS27",
  bounceEntryFor: "SE6 BL7 ST17",
  bounceListing: "BL8",
  canSendEmail: "BL8",
  effectiveSettings: "ST17",
  isDomainAllowed: "ED5 ED6 ED8",
  helpDeskRisks: "HD6",
  isIpAllowed: "IP4",
  passwordPolicyCheck: "PW7 PW8",
  canOpenSession: "SE1",
  accountsMadeBy: "IV5",
  canChangeRemoteAccess: "IP4",
  canInvite: "ED1 ED2 ED5 ED6",
  canResetPassword: "TM16",
  canWithdrawDecryption: "DL5",
  canViewSetting: "RL8",
  canHandOnUserProfile: "ST8",
  canManageUserProfiles: "UP14",
  copyUserProfile: "ST17",
  ineffectiveProfileSettings: "UP1 UP2 UP13",
  canSwitchTo: "WS1",
  canAddWorkspace: "WS5",
};

describe("a rule that can decide a question", () => {
  it.each(questions)("stands in a vector of $question", ({ question, area, deciding }) => {
    const named = rulesOf(question);
    const missing = documentedOf(question, area, deciding).filter((id) => !named.has(id));
    expect(missing.sort()).toEqual((onlyReferredTo[question]?.split(" ") ?? []).sort());
  });

  it.each([...new Set(questions.map(({ area }) => area))])("stands in a vector, by the code of %s", (area) => {
    const own = questions.filter((each) => each.area === area);
    const named = new Set(own.flatMap(({ question }) => [...rulesOf(question)]));
    const paths = filesBelow(`src/${area}`).filter((path) => !/\/(?:rules|settings|state)\.ts$/.test(path));
    const literals = paths.flatMap((path) => textOf(path).match(/(?<=")[A-Z]{2}\d{1,2}(?=")/g) ?? []);
    expect([...new Set(literals)].filter((id) => !named.has(id))).toEqual([]);
  });

  it("is one of the rule book", () => {
    const named = questions.flatMap(({ question }) => [...rulesOf(question)]);
    expect(named.filter((id) => !ruleBook.has(id as never))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(150);
  });
});

/** Which rules make which kind of answer. */
function ways(vectors: readonly Vector[]): ReadonlySet<string> {
  return new Set(
    vectors.flatMap(({ value, because }) => {
      const kind = value === null || typeof value === "boolean" ? String(value) : "answer";
      return because.map((rule) => `${rule} ${kind}`);
    }),
  );
}

const answering = questions.filter(({ question }) => /^(?:can|is)[A-Z]/.test(question));

describe("both ways", () => {
  it.each(questions)("$question: whatever a rule makes of generated facts, it makes in a vector", (source) => {
    const { question, deciding } = source;
    const sample = fc.sample(anyArgumentsOf(question), { numRuns: runs(60, 600, 10), seed: 1 });
    const found = ways(sample.map((args) => vectorOf(deciding, inputOf(args))));
    const shown = ways(vectorsAbout(question));
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter((way) => !shown.has(way))).toEqual([]);
  });

  it.each(answering)("$question has vectors of yes and of no", ({ question }) => {
    expect(new Set(vectorsAbout(question).map(({ value }) => value))).toEqual(new Set([true, false]));
  });

  it.each(questions)("$question: each rule stands in one vector, and not in another", ({ question }) => {
    const vectors = vectorsAbout(question);
    const everywhere = [...rulesOf(question)].filter((id) => vectors.every(({ because }) => because.includes(id)));
    expect(everywhere).toEqual([]);
  });

  it.each(questions)("$question has a vector of an input outside its declared type", ({ question }) => {
    expect(rulesOf(question).has("ST10")).toBe(true);
  });
});
