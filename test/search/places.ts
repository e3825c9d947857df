import type { Workspace } from "../../src/index.ts";

/** The workspaces of the small tenant: two groups with two teams each. */
export const places = {
  tenant: { level: "tenant" },
  loans: { level: "group", group: "loans" },
  east: { level: "team", group: "loans", team: "east" },
  west: { level: "team", group: "loans", team: "west" },
  ins: { level: "group", group: "ins" },
  home: { level: "team", group: "ins", team: "home" },
  car: { level: "team", group: "ins", team: "car" },
} as const satisfies Readonly<Record<string, Workspace>>;

export type Place = keyof typeof places;

/** WS2 in the words of the rule: home itself, and what lies below it. */
const within: Readonly<Record<Place, readonly Place[]>> = {
  tenant: ["tenant", "loans", "east", "west", "ins", "home", "car"],
  loans: ["loans", "east", "west"],
  ins: ["ins", "home", "car"],
  east: ["east"],
  west: ["west"],
  home: ["home"],
  car: ["car"],
};

/** The name of a workspace of the small tenant. Anything else reads as none of them. */
export function placeOf(workspace: Workspace): Place | "elsewhere" {
  const known = found.get(workspace);
  if (known !== undefined) return known;
  // A withdrawal carries its id, and when it began, beside the workspace.
  const written = JSON.stringify({ ...workspace, withdrawal: undefined, beganAtMilli: undefined });
  const place = placesByText.get(written) ?? "elsewhere";
  if (Object.isFrozen(workspace)) found.set(workspace, place);
  return place;
}

/** The names of those that never change, as most do: the search asks of the same ones again and again. */
const found = new WeakMap<Workspace, Place | "elsewhere">();

const placesByText: ReadonlyMap<string, Place> = new Map(
  Object.entries(places).map(([name, workspace]) => [JSON.stringify(workspace), name as Place]),
);

/** Every place that someone with one of these homes reaches. */
export function reachOf(homes: readonly Workspace[]): ReadonlySet<Place | "elsewhere"> {
  return new Set(homes.map(placeOf).flatMap((home) => (home === "elsewhere" ? [] : within[home])));
}
