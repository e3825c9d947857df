import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Asset, type AssetAction, assetActions } from "../../src/assets/asset.ts";
import { type AssetKind, assetKinds } from "../../src/assets/sharingTable.ts";
import { type AssetDecision } from "../../src/assets/assetDecision.ts";
import { canAccessAsset, decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { assetRules } from "../../src/assets/ruleSet.ts";
import { type Role, roles } from "../../src/vocabulary/role.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { runs } from "../thoroughness.ts";
import { anyLevel, cellOf, isAllowed, isAtOrBelow, type Question } from "./sharingTable.oracle.ts";

// A bank: two groups of two teams, in the order in which `allowedFrom` names workspaces.
const places = [
  "",
  "insurance",
  "loans",
  "insurance/claims",
  "insurance/legal",
  "loans/legal",
  "loans/security",
];
const levels = ["", "loans", "loans/security"];
const changing = ["edit", "delete", "lock", "unlock"];
const lockers = [undefined, "ann", "bob"];
/** One in how many questions is asked: all of them, unless mutants are tried. */
const step = runs(1, 1, 29);

function workspaceAt(path: string): Workspace {
  const [group = "", team] = path.split("/");
  if (group === "") return { level: "tenant" };
  // Ids of teams are unique in the tenant.
  return team === undefined ? { level: "group", group } : { level: "team", group, team: `${group}-${team}` };
}
const workspaces = new Map(places.map((path) => [path, Object.freeze(workspaceAt(path))]));
function at(path: string): Workspace {
  return workspaces.get(path) ?? workspaceAt(path);
}

const paths = new Map(places.map((path) => [JSON.stringify(at(path)), path]));

function pathOf(workspace: Workspace): string {
  return paths.get(JSON.stringify(workspace)) ?? "nowhere";
}

interface Shares {
  readonly sharedWith: readonly string[];
  readonly withdrawingFrom: readonly string[];
}
const unshared: Shares = { sharedWith: [], withdrawingFrom: [] };
const shareStates: readonly Shares[] = [
  unshared,
  { sharedWith: ["loans/legal", "insurance", "loans", "insurance"], withdrawingFrom: [] },
  { sharedWith: ["insurance", "insurance/claims", ""], withdrawingFrom: ["insurance", "loans"] },
  { sharedWith: [...places].reverse(), withdrawingFrom: ["insurance/legal", ""] },
];

/** A question, with the library's words for it. */
interface Case extends Question {
  readonly kind: AssetKind;
  readonly role: Role;
  readonly action: AssetAction;
  readonly asset: Asset;
  /** From where the same question is answered with yes, once it was asked from everywhere. */
  readonly allowed: Set<string>;
}

function* casesOf(kind: AssetKind): Generator<Case> {
  let questions = 0;
  const states = kind === "app" ? shareStates : shareStates.slice(1, 2);
  const everyShared = new Map(
    levels.flatMap((madeAt) =>
      lockers.map((lockedBy) => [
        `${madeAt} ${String(lockedBy)}`,
        states.map((shares) => ({ ...shares, asset: assetOf(kind, madeAt, lockedBy, shares) })),
      ]),
    ),
  );
  for (const madeAt of levels)
    for (const role of roles)
      for (const home of places)
        for (const action of assetActions)
          for (const lockedBy of changing.includes(action) ? lockers : [undefined])
            for (const shared of everyShared.get(`${madeAt} ${String(lockedBy)}`) ?? [])
              for (const target of action === "share" || action === "withdraw"
                ? [undefined, ...places]
                : [undefined]) {
                questions += 1;
                if (questions % step !== 0) continue;
                const allowed = new Set<string>();
                const { sharedWith, withdrawingFrom, asset } = shared;
                for (const current of places)
                  // One literal, and no spread: there are half a million of these.
                  yield {
                    me: "ann",
                    kind,
                    madeAt,
                    role,
                    home,
                    current,
                    action,
                    lockedBy,
                    target,
                    sharedWith,
                    withdrawingFrom,
                    asset,
                    allowed,
                  };
              }
}

type Asked = Parameters<typeof decideAccessAsset>;

function askedBy({ me: id, role, home, current, action, asset, target }: Case): Asked {
  const person = { kind: "teammate", id, role, home: at(home), current: at(current) } as const;
  return [person, action, asset, target === undefined ? undefined : at(target)];
}

interface Answered {
  readonly q: Case;
  readonly answer: AssetDecision;
}

function answered(q: Case): Answered {
  const answer = decideAccessAsset(...askedBy(q));
  if (answer.value) q.allowed.add(q.current);
  return { q, answer };
}

function assetOf(kind: AssetKind, madeAt: string, lockedBy: string | undefined, shares: Shares): Asset {
  return {
    kind,
    madeAt: at(madeAt),
    sharedWith: shares.sharedWith.map(at),
    withdrawingFrom: shares.withdrawingFrom.map(at),
    ...(lockedBy === undefined ? {} : { lockedBy }),
  };
}

function unlocked(q: Case): Case {
  return { ...q, lockedBy: undefined, asset: assetOf(q.kind, q.madeAt, undefined, q) };
}

/** From where the same question is answered with yes; home alone where any of those that one reaches would do. */
function askedElsewhere(q: Case): readonly Workspace[] {
  const from = places.filter((place) => isAtOrBelow(q.home, place) && q.allowed.has(place));
  return (cellOf(q) === anyLevel && from.length > 0 ? [q.home] : from).map(at);
}

/** Stryker notes which code runs during a test. What runs before all tests belongs to none, so each test asks for itself there. */
const beforeOne = runs(0, 0, 1) === 1 ? beforeEach : beforeAll;

const title = "%s: every level made at × role × home × workspace × action × lock × shares × target";

describe.each(assetKinds)(title, (kind) => {
  let asked: readonly Answered[] = [];
  beforeOne(() => {
    asked = Array.from(casesOf(kind), answered);
  });
  afterAll(() => {
    asked = [];
  });

  function mismatches(isWrong: (q: Case, answer: AssetDecision) => boolean): unknown {
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
    const there = (q: Case): Case =>
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
