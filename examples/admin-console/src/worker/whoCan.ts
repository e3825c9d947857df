import type { AssetAction, Role, RuleId, Workspace } from "tenant-policy";
import { type Classes, foundAfter, peopleFor } from "tenant-policy/analysis";

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
  const groups = found.groups.map(({ id, traits, members, count, from, because }): PeopleGroup => {
    const some = foundAfter({ groups: [{ id, members }] }, null, mostNamed).entries;
    return {
      id,
      role: traits.role,
      home: traits.home,
      count,
      some: some.map((each) => each.id),
      from,
      because,
    };
  });
  groups.sort((one, other) => roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role));
  return { count: found.count, groups };
}
