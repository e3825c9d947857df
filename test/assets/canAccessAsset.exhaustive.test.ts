import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { type Asset, assetActions } from "../../src/assets/asset.ts";
import { assetKinds } from "../../src/assets/sharingTable.ts";
import { type AssetDecision } from "../../src/assets/assetDecision.ts";
import { canAccessAsset, decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { assetRules } from "../../src/assets/ruleSet.ts";
import { roles } from "../../src/vocabulary/role.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
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

function pathOf(workspace: Workspace): string {
  return places.find((path) => isDeepStrictEqual(at(path), workspace)) ?? "nowhere";
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

function* questionsOf(kind: string): Generator<Question> {
  for (const madeAt of levels)
    for (const role of roles)
      for (const home of places)
        for (const current of places)
          for (const action of assetActions)
            for (const lockedBy of changing.includes(action) ? [undefined, "ann", "bob"] : [undefined])
              for (const shares of kind === "app" ? shareStates : shareStates.slice(1, 2))
                for (const target of action === "share" || action === "withdraw"
                  ? [undefined, ...places]
                  : [undefined])
                  yield { me: "ann", kind, madeAt, role, home, current, action, lockedBy, target, ...shares };
}

type Asked = Parameters<typeof decideAccessAsset>;

function askedBy(q: Question, current: string = q.current): Asked {
  const role = roles.find((one) => one === q.role) ?? "restricted";
  const action = assetActions.find((one) => one === q.action) ?? "view";
  const person = { kind: "teammate", id: q.me, role, home: at(q.home), current: at(current) } as const;
  return [person, action, assetOf(q), q.target === undefined ? undefined : at(q.target)];
}

function decide(q: Question, current: string = q.current): AssetDecision {
  return decideAccessAsset(...askedBy(q, current));
}

function assetOf(q: Question): Asset {
  return {
    kind: assetKinds.find((one) => one === q.kind) ?? "app",
    madeAt: at(q.madeAt),
    sharedWith: q.sharedWith.map(at),
    withdrawingFrom: q.withdrawingFrom.map(at),
    ...(q.lockedBy === undefined ? {} : { lockedBy: q.lockedBy }),
  };
}

/** From where asking anew would be answered with yes; home alone where any of those that one reaches would do. */
function askedElsewhere(q: Question): readonly Workspace[] {
  const from = places.filter((place) => isAtOrBelow(q.home, place) && decide(q, place).value);
  return (cellOf(q) === anyLevel && from.length > 0 ? [q.home] : from).map(at);
}

const title = "%s: every level made at × role × home × workspace × action × lock × shares × target";

describe.each(assetKinds)(title, (kind) => {
  const asked = [...questionsOf(kind)].map((q) => ({ q, answer: decide(q) }));

  function mismatches(isWrong: (q: Question, answer: AssetDecision) => boolean): unknown {
    expect(asked.length).toBeGreaterThan(15_000);
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
    const there = (q: Question): Question =>
      q.role === "owner"
        ? { ...q, home: q.current, role: "full", lockedBy: undefined }
        : { ...q, home: q.current };
    expect(mismatches((q, { value }) => value && !decide({ ...there(q), target: undefined }).value)).toEqual(
      [],
    );
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

  it("names its rules once each, in rule order", () => {
    expect(
      mismatches((_, { because }) => {
        const order = because.map((id) => assetRules.findIndex((rule) => rule === id));
        return order.some((place, index) => place <= (order[index - 1] ?? -1));
      }),
    ).toEqual([]);
  });
});

it.each(assetKinds)("canAccessAsset is the value of its twin, for %s", (kind) => {
  const wrong = [...questionsOf(kind)].filter((q) => canAccessAsset(...askedBy(q)) !== decide(q).value);
  expect(wrong.slice(0, 5)).toEqual([]);
});
