import type { Asset, AssetAction } from "../../src/assets/asset.ts";
import { canAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { assetKinds } from "../../src/assets/sharingTable.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { canSwitchTo } from "../../src/workspaces/canSwitchTo.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { Level, Workspace } from "../../src/vocabulary/workspace.ts";
import { askedBy, assetQuestions } from "../../test/assets/assetQuestions.ts";

/** A question about an asset, in the library's words. */
export interface AssetAsked {
  readonly person: Person;
  readonly action: AssetAction;
  readonly asset: Asset;
  readonly target: Workspace | undefined;
  /** Whether the person has not accepted their invitation (IV5). */
  readonly isPending?: boolean;
}

export function accessOf({ person, action, asset, target }: AssetAsked): boolean {
  return canAccessAsset(person, action, asset, target);
}

/** How many visits there are: 5 roles, 7 homes and 7 current workspaces. */
export const visitCount = 245;
/** It has no divisor in common with the count, so that neighbours in the order differ in role, home and workspace. */
const stride = 97;
let known: readonly (readonly AssetAsked[])[] | undefined;

/**
 * The questions of the enumeration, a list for each visit: a role, a home and a current workspace. The first of them are a
 * sample, each with all of its questions: every other one is of somebody who is where they can be.
 */
export function enumerated(visits: number): readonly (readonly AssetAsked[])[] {
  known ??= everyVisit();
  return known.slice(0, visits);
}

/** The visits of people with a role, at home on a level, in a workspace that they reach: where a planted fault is looked for. */
export function visitsOf(role: Role, level: Level): readonly (readonly AssetAsked[])[] {
  return enumerated(visitCount).filter(([asked]) => {
    if (asked === undefined) return false;
    const { person } = asked;
    return person.role === role && person.home.level === level && isPlaced(person);
  });
}

function everyVisit(): readonly (readonly AssetAsked[])[] {
  const found = new Map<string, AssetAsked[]>();
  for (const kind of assetKinds)
    for (const question of assetQuestions(kind, 1)) {
      const [person, action, asset, target] = askedBy(question);
      const key = `${question.role} ${question.home} ${question.current}`;
      const list = found.get(key) ?? [];
      list.push({ person, action, asset, target });
      found.set(key, list);
    }
  if (found.size !== visitCount) throw new Error(`${found.size} visits`);
  return mixed([...found.values()]);
}

function mixed(lists: readonly (readonly AssetAsked[])[]): readonly (readonly AssetAsked[])[] {
  const strewn = lists.map((_, place) => lists[(place * stride) % visitCount] ?? []);
  const placed = strewn.filter(([asked]) => asked !== undefined && isPlaced(asked.person));
  const others = strewn.filter((list) => !placed.includes(list));
  return others.flatMap((list, place) => [...placed.slice(place, place + 1), list]);
}

function isPlaced({ role, home, current }: Person): boolean {
  return role !== "restricted" && canSwitchTo({ home }, current);
}
