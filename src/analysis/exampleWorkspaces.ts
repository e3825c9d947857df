import { isSameWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";

/** Gives the workspaces that are tried of all, for commands that stand in some way to these. */
export type ExampleWorkspaces = (
  anchors: readonly Workspace[],
  listed: readonly Workspace[],
) => readonly Workspace[];

/**
 * Of workspaces that stand in the same way to each of the anchors, and have nothing of their own, the first one: decisions ask
 * no more of a workspace that a command names than its level, whether it is an anchor, above it or below it, and what a list
 * says of it. Assets of many classes are in one workspace: what was found for one is given to the others.
 */
export function exampleWorkspacesOf(workspaces: readonly Workspace[]): ExampleWorkspaces {
  const found = new Map<string, readonly Workspace[]>();
  return (anchors, listed) => {
    const key = JSON.stringify([anchors, listed]);
    const known = found.get(key);
    if (known !== undefined) return known;
    const examples = examplesAmong(workspaces, anchors, listed);
    found.set(key, examples);
    return examples;
  };
}

function examplesAmong(
  workspaces: readonly Workspace[],
  anchors: readonly Workspace[],
  listed: readonly Workspace[],
): readonly Workspace[] {
  const examples = new Map<string, Workspace>();
  for (const workspace of workspaces) {
    const place = listed.findIndex((each) => isSameWorkspace(each, workspace));
    const relations = anchors.map((anchor) => relationOf(workspace, anchor));
    const key = [workspace.level, place, ...relations].join(" ");
    if (!examples.has(key)) examples.set(key, workspace);
  }
  return [...examples.values()];
}

function relationOf(workspace: Workspace, anchor: Workspace): string {
  const isBelow = reaches(anchor, workspace);
  const isAbove = reaches(workspace, anchor);
  return isBelow && isAbove ? "same" : isBelow ? "below" : isAbove ? "above" : "beside";
}
