import { type AssetAction, assetActions, features } from "tenant-policy";
import type { Labels } from "tenant-policy/explain";
import type { Deed, ProfileActivity } from "../../worker/people.ts";
import { readPart, writePart } from "../../state/addressPart.ts";

/** Activities that depend on something else than the user profile, such as a call or a file, and so have no answer alone. */
const dependent: ReadonlySet<string> = new Set([
  "whisper",
  "bargeIn",
  "viewMonitoringSchedule",
  "editMonitoringSchedule",
  "uploadMediaFile",
  "updateMediaFile",
]);

export function activitiesIn(labels: Labels): readonly ProfileActivity[] {
  return Object.keys(labels.activity).filter((name) => !dependent.has(name)) as ProfileActivity[];
}

/** Everything that can be done with an asset that exists. */
export const deedsWithAssets: readonly AssetAction[] = assetActions.filter((action) => action !== "make");

/** The deed that a path names, such as `asset/edit/letter`. An asset comes last, as its id may hold anything. */
export function readDeed(path: string, labels: Labels): Deed | null {
  const [kind, second = "", ...rest] = path.split("/");
  switch (kind) {
    case "asset": {
      const action = deedsWithAssets.find((each) => each === second) ?? "edit";
      return { kind, action, asset: readPart(rest.join("/")) };
    }
    case "feature": {
      const feature = features.find((each) => each === second);
      return feature === undefined ? null : { kind, feature };
    }
    case "activity": {
      const activity = activitiesIn(labels).find((each) => each === second);
      return activity === undefined ? null : { kind, activity };
    }
    default:
      return null;
  }
}

export function writeDeed(deed: Deed): string {
  switch (deed.kind) {
    case "asset":
      return `asset/${deed.action}/${writePart(deed.asset)}`;
    case "feature":
      return `feature/${deed.feature}`;
    case "activity":
      return `activity/${deed.activity}`;
  }
}
