import {
  type Asset,
  type AssetAction,
  assetActions,
  assetKinds,
  type Person,
  roles,
  type Workspace,
} from "../src/index.ts";
import { chanceFrom } from "./chance.ts";

const groupCount = 20;
const teamCount = 200;

export const groups = Array.from({ length: groupCount }, (_, number) => ({
  id: `group-${number}`,
  name: `Group ${number}`,
}));

export const teams = Array.from({ length: teamCount }, (_, number) => ({
  id: `team-${number}`,
  group: `group-${number % groupCount}`,
  name: `Team ${number}`,
}));

/** The tenant, one of the groups or one of the teams. */
export function workspaceBy(chance: (limit: number) => number): Workspace {
  const team = chance(teamCount);
  const group = `group-${team % groupCount}`;
  switch (chance(3)) {
    case 0:
      return { level: "tenant" };
    case 1:
      return { level: "group", group };
    default:
      return { level: "team", group, team: `team-${team}` };
  }
}

/** A question about an asset, with all its facts. */
export interface AssetQuestion {
  readonly person: Person;
  readonly action: AssetAction;
  readonly asset: Asset;
}

/** So many questions, no two the same object anywhere; as new as if they had come over the wire. */
export function assetQuestions(count: number): readonly AssetQuestion[] {
  const chance = chanceFrom(7);
  const questions = Array.from({ length: count }, () => assetQuestionBy(chance));
  return JSON.parse(JSON.stringify(questions)) as readonly AssetQuestion[];
}

function assetQuestionBy(chance: (limit: number) => number): AssetQuestion {
  const kind = pick(assetKinds, chance);
  const madeAt = workspaceBy(chance);
  const home = chance(2) === 0 ? ({ level: "tenant" } as const) : madeAt;
  return {
    person: {
      kind: "teammate",
      id: `user-${chance(1_000)}`,
      role: pick(roles, chance),
      home,
      current: chance(2) === 0 ? madeAt : home,
    },
    action: pick(assetActions, chance),
    asset: {
      kind,
      madeAt,
      sharedWith: kind === "app" ? [workspaceBy(chance), workspaceBy(chance)] : [],
      withdrawingFrom: [],
    },
  };
}

export function pick<Item>(items: readonly Item[], chance: (limit: number) => number): Item {
  return items[chance(items.length)] as Item;
}
