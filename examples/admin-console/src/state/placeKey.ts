import type { Workspace } from "tenant-policy";

/** A workspace as it stands in an address. The id of a team is unique in the whole tenant. */
export function placeKey(place: Workspace): string {
  if (place.level === "tenant") return "tenant";
  return place.level === "group" ? `group:${place.group}` : `team:${place.team}`;
}
