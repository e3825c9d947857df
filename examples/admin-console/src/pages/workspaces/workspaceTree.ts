import { entriesOf, type Tenant, type Workspace } from "tenant-policy";
import { placeKey } from "../../state/placeKey.ts";
import { teamsByGroup } from "../../state/workspacesOf.ts";
import type { Texts } from "../../texts/en.ts";

/** How many belong to a workspace, and to it and all those below it. */
export interface Count {
  readonly here: number;
  readonly inAll: number;
}

export interface WorkspaceNode {
  readonly id: string;
  readonly name: string;
  readonly place: Workspace;
  readonly teammates: Count;
  readonly assets: Count;
  readonly below: readonly WorkspaceNode[];
}

/** The tenant with its groups, and these with their teams. People and assets are counted in one pass each. */
export function workspaceTree(tenant: Tenant, texts: Texts): WorkspaceNode {
  const people = countsBy(entriesOf(tenant.teammates.records).map(({ home }) => home));
  const assets = countsBy(entriesOf(tenant.assets.records).map(({ madeAt }) => madeAt));
  const teams = teamsByGroup(tenant.workspaces);
  const groups = entriesOf(tenant.workspaces.groups).map(({ id: group, name }) => {
    const below = (teams.get(group) ?? []).map((team) =>
      node({ level: "team", group, team: team.id }, team.name, []),
    );
    return node({ level: "group", group }, name, below);
  });
  return node({ level: "tenant" }, texts.workspace.tenant, groups);

  function node(place: Workspace, name: string, below: readonly WorkspaceNode[]): WorkspaceNode {
    const id = placeKey(place);
    const sorted = [...below].sort((one, other) => one.name.localeCompare(other.name, undefined, inNumbers));
    return {
      id,
      name,
      place,
      teammates: count(people.get(id) ?? 0, below, "teammates"),
      assets: count(assets.get(id) ?? 0, below, "assets"),
      below: sorted,
    };
  }
}

/** “Team 2” comes before “Team 10”. */
const inNumbers = { numeric: true };

function count(here: number, below: readonly WorkspaceNode[], what: "teammates" | "assets"): Count {
  return { here, inAll: below.reduce((sum, node) => sum + node[what].inAll, here) };
}

function countsBy(places: readonly Workspace[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(placeKey(place), (counts.get(placeKey(place)) ?? 0) + 1);
  return counts;
}

/** The nodes whose name holds a text, with those above them. Null if there are none. */
export function treeWith(node: WorkspaceNode, text: string): WorkspaceNode | null {
  if (node.name.toLowerCase().includes(text)) return node;
  const below = node.below.flatMap((each) => treeWith(each, text) ?? []);
  return below.length === 0 ? null : { ...node, below };
}
