import type { Level, Workspace } from "../vocabulary/workspace.ts";

/** Where a workspace stands, as seen from somebody's home. The answers about assets depend on no more of it. */
export interface Place {
  readonly level: Level;
  /** `home` itself; `above` home; `below` it, where they can switch to; `beside` it, which they do not reach. */
  readonly relation: "home" | "above" | "below" | "beside";
}

/** A place, with a workspace that stands there. It need not exist. */
export interface ExamplePlace {
  readonly place: Place;
  readonly workspace: Workspace;
}

/** Every place that a workspace can have for somebody with this home, from the tenant down. */
export function placesAround(home: Workspace): readonly ExamplePlace[] {
  switch (home.level) {
    case "tenant":
      return [placed("home", tenant), placed("below", groupOf("any")), placed("below", teamOf("any", "any"))];
    case "group":
      return aroundGroup(home.group);
    case "team":
      return aroundTeam(home.group, home.team);
  }
}

function aroundGroup(group: string): readonly ExamplePlace[] {
  const other = otherThan(group);
  return [
    placed("above", tenant),
    placed("home", groupOf(group)),
    placed("beside", groupOf(other)),
    placed("below", teamOf(group, "any")),
    placed("beside", teamOf(other, "any")),
  ];
}

function aroundTeam(group: string, team: string): readonly ExamplePlace[] {
  return [
    placed("above", tenant),
    placed("above", groupOf(group)),
    placed("beside", groupOf(otherThan(group))),
    placed("home", teamOf(group, team)),
    placed("beside", teamOf(group, otherThan(team))),
  ];
}

const tenant: Workspace = { level: "tenant" };

function groupOf(group: string): Workspace {
  return { level: "group", group };
}

function teamOf(group: string, team: string): Workspace {
  return { level: "team", group, team };
}

function placed(relation: Place["relation"], workspace: Workspace): ExamplePlace {
  return { place: { level: workspace.level, relation }, workspace };
}

function otherThan(id: string): string {
  return `other than ${id}`;
}
