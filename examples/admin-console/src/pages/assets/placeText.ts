import type { Level } from "tenant-policy";
import type { Texts } from "../../texts/en.ts";
import type { SharingNames } from "./sharingCase.ts";

/** Where somebody stands or an asset was made, in words. */
export function placeText(level: Level, { group, team }: SharingNames["own"], texts: Texts): string {
  const { table } = texts.assets;
  if (level === "tenant") return table.atTenant;
  return level === "group" ? table.inGroup(group) : table.inTeam(team);
}
