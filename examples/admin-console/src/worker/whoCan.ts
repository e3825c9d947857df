import type { AssetAction, Role, RuleId, Workspace } from "tenant-policy";
import { type Classes, foundAfter, peopleFor, type PeopleFound } from "tenant-policy/analysis";

/** People of one role and home who may do something with an asset. */
export interface PeopleGroup {
  readonly id: string;
  readonly role: Role;
  readonly home: Workspace;
  readonly count: number;
  /** The first few of them, by id. */
  readonly some: readonly string[];
  readonly from: "everywhere" | readonly Workspace[];
  readonly because: readonly RuleId[];
}

export interface WhoCan {
  readonly count: number;
  readonly groups: readonly PeopleGroup[];
}

const roleOrder: readonly Role[] = ["owner", "full", "limited", "readOnly", "restricted"];
const mostNamed = 3;

/** Everybody who may do something with an asset, without the lists of their records, which may be long. */
export function whoCan(classes: Classes, action: AssetAction, asset: string): WhoCan {
  const found = peopleFor(classes, action, asset).value;
  if (found === null) return { count: 0, groups: [] };
  // Classes differ in more than is shown, such as in the apps that people have.
  const alike = Map.groupBy(found.groups, ({ traits, from, because }) =>
    JSON.stringify([traits.role, traits.home, from, because]),
  );
  const groups = [...alike].map(([id, classesAlike]) => groupOf(id, classesAlike));
  groups.sort((one, other) => roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role));
  return { count: found.count, groups };
}

function groupOf(id: string, alike: PeopleFound["groups"]): PeopleGroup {
  const { traits, from, because } = alike[0]!;
  const some = foundAfter({ groups: alike }, null, mostNamed).entries.map((each) => each.id);
  const count = alike.reduce((sum, each) => sum + each.count, 0);
  return { id, role: traits.role, home: traits.home, count, some, from, because };
}
