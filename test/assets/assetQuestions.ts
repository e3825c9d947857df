import { type Asset, type AssetAction, assetActions } from "../../src/assets/asset.ts";
import type { canAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { type AssetKind } from "../../src/assets/sharingTable.ts";
import { type Role, roles } from "../../src/vocabulary/role.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import type { Question } from "./sharingTable.oracle.ts";

// A bank: two groups of two teams, in the order in which `allowedFrom` names workspaces.
export const places = [
  "",
  "insurance",
  "loans",
  "insurance/claims",
  "insurance/legal",
  "loans/legal",
  "loans/security",
];
/** Where an asset is made: one workspace of each level. */
const levels = ["", "loans", "loans/security"];
const changing = ["edit", "delete", "lock", "unlock"];
const lockers = [undefined, "ann", "bob"];

function workspaceAt(path: string): Workspace {
  const [group = "", team] = path.split("/");
  if (group === "") return { level: "tenant" };
  // Ids of teams are unique in the tenant.
  return team === undefined ? { level: "group", group } : { level: "team", group, team: `${group}-${team}` };
}
const workspaces = new Map(places.map((path) => [path, Object.freeze(workspaceAt(path))]));
export function at(path: string): Workspace {
  return workspaces.get(path) ?? workspaceAt(path);
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
export interface AssetQuestion extends Question {
  readonly kind: AssetKind;
  readonly role: Role;
  readonly action: AssetAction;
  readonly asset: Asset;
  /** From where the same question is answered with yes, once it was asked from everywhere. */
  readonly allowed: Set<string>;
}

/** Every level made at × role × home × action × lock × shares × target, or one in so many of them; each from every workspace. */
export function* assetQuestions(kind: AssetKind, step: number): Generator<AssetQuestion> {
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

export function assetOf(
  kind: AssetKind,
  madeAt: string,
  lockedBy: string | undefined,
  shares: Shares,
): Asset {
  return {
    kind,
    madeAt: at(madeAt),
    sharedWith: shares.sharedWith.map(at),
    withdrawingFrom: shares.withdrawingFrom.map(at),
    ...(lockedBy === undefined ? {} : { lockedBy }),
  };
}

/** The question as the library is asked. */
export function askedBy({
  me: id,
  role,
  home,
  current,
  action,
  asset,
  target,
}: AssetQuestion): Parameters<typeof canAccessAsset> {
  const person = { kind: "teammate", id, role, home: at(home), current: at(current) } as const;
  return [person, action, asset, target === undefined ? undefined : at(target)];
}
