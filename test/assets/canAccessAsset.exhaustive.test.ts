import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assetKinds } from "../../src/assets/sharingTable.ts";
import { type AssetDecision } from "../../src/assets/assetDecision.ts";
import { canAccessAsset, decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { assetRules } from "../../src/assets/ruleSet.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { runs } from "../thoroughness.ts";
import { askedBy, assetOf, type AssetQuestion, assetQuestions, at, places } from "./assetQuestions.ts";
import { anyLevel, cellOf, isAllowed, isAtOrBelow } from "./sharingTable.oracle.ts";

/** One in how many questions is asked: all of them, unless mutants are tried. */
const step = runs(1, 1, 29);
const paths = new Map(places.map((path) => [JSON.stringify(at(path)), path]));

function pathOf(workspace: Workspace): string {
  return paths.get(JSON.stringify(workspace)) ?? "nowhere";
}

interface Answered {
  readonly q: AssetQuestion;
  readonly answer: AssetDecision;
}

function answered(q: AssetQuestion): Answered {
  const answer = decideAccessAsset(...askedBy(q));
  if (answer.value) q.allowed.add(q.current);
  return { q, answer };
}

function unlocked(q: AssetQuestion): AssetQuestion {
  return { ...q, lockedBy: undefined, asset: assetOf(q.kind, q.madeAt, undefined, q) };
}

/** From where the same question is answered with yes; home alone where any of those that one reaches would do. */
function askedElsewhere(q: AssetQuestion): readonly Workspace[] {
  const from = places.filter((place) => isAtOrBelow(q.home, place) && q.allowed.has(place));
  return (cellOf(q) === anyLevel && from.length > 0 ? [q.home] : from).map(at);
}

/** Stryker notes which code runs during a test. What runs before all tests belongs to none, so each test asks for itself there. */
const beforeOne = runs(0, 0, 1) === 1 ? beforeEach : beforeAll;

const title = "%s: every level made at × role × home × workspace × action × lock × shares × target";

describe.each(assetKinds)(title, (kind) => {
  let asked: readonly Answered[] = [];
  beforeOne(() => {
    asked = Array.from(assetQuestions(kind, step), answered);
  });
  afterAll(() => {
    asked = [];
  });

  function mismatches(isWrong: (q: AssetQuestion, answer: AssetDecision) => boolean): unknown {
    expect(asked.length).toBeGreaterThan(15_000 / step);
    return asked.filter(({ q, answer }) => isWrong(q, answer)).slice(0, 5);
  }

  it("is answered as the document's table says", () => {
    expect(mismatches((q, { value }) => value !== isAllowed(q))).toEqual([]);
  });

  it("[WS3] a refusal lists exactly the workspaces from which the same question is allowed", () => {
    expect(
      mismatches((q, { value, allowedFrom }) =>
        value ? allowedFrom !== undefined : JSON.stringify(allowedFrom) !== JSON.stringify(askedElsewhere(q)),
      ),
    ).toEqual([]);
  });

  it("[WS3] switching to a workspace never allows more than the table allows to those at home there", () => {
    // An Owner cannot be at home below the tenant (TM3); Full has the same rights but for locks.
    const there = (q: AssetQuestion): AssetQuestion =>
      q.role === "owner"
        ? { ...unlocked(q), home: q.current, role: "full", target: undefined }
        : { ...q, home: q.current, target: undefined };
    expect(mismatches((q, { value }) => value && !canAccessAsset(...askedBy(there(q))))).toEqual([]);
  });

  it("[WS2] a parent or a sibling cannot be reached", () => {
    expect(
      mismatches((q, { value, because, allowedFrom = [] }) => {
        if (allowedFrom.some((workspace) => !isAtOrBelow(q.home, pathOf(workspace)))) return true;
        const isBeyond = !isAtOrBelow(q.home, q.current);
        return because.includes("WS2") !== isBeyond || (isBeyond && value);
      }),
    ).toEqual([]);
  });

  it("is the same by canAccessAsset", () => {
    expect(mismatches((q, { value }) => canAccessAsset(...askedBy(q)) !== value)).toEqual([]);
  });

  it("names its rules once each, in rule order", () => {
    expect(
      mismatches((_, { because }) => {
        const order = because.map((id) => assetRules.findIndex((rule) => rule === id));
        return order.some((place, index) => place <= (order[index - 1] ?? -1));
      }),
    ).toEqual([]);
  });
});
