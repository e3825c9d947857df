import type { AssetRecord, CommandBody } from "../../../src/index.ts";
import { type Place, places } from "../places.ts";
import type { Attempt, Family } from "./view.ts";

const currents: readonly Place[] = ["tenant", "loans", "east", "ins", "home"];

/** What is done to one asset, from each workspace, whether the actor can be there or not. */
export function assetCommands(asset: string): Family {
  return ({ library, tenant }, actor) => {
    if (actor.kind === "system") return [];
    const record = library.entryOf(tenant.assets.records, asset);
    const bodies = record === undefined ? [making(asset)] : bodiesAbout(record);
    return currents.flatMap((current) => {
      const by = { ...actor, current: places[current] };
      return bodies.map((body): Attempt => ({ by, body }));
    });
  };
}

function making(asset: string): CommandBody {
  return { type: "assets/make", asset, kind: "template", name: "Asset" };
}

function bodiesAbout({ id: asset, kind }: AssetRecord): readonly CommandBody[] {
  const changing: readonly CommandBody[] = [
    { type: "assets/rename", asset, name: "Renamed" },
    { type: "assets/delete", asset },
  ];
  if (kind === "template") {
    return [...changing, { type: "assets/lock", asset }, { type: "assets/unlock", asset }];
  }
  return kind === "app" ? [...changing, ...sharesOf(asset), leaving(asset)] : changing;
}

function leaving(asset: string): CommandBody {
  return { type: "assets/leaveShare", asset, withdrawal: "left" };
}

function sharesOf(asset: string): readonly CommandBody[] {
  return (["east", "ins"] as const).flatMap((place): readonly CommandBody[] => [
    { type: "assets/share", asset, with: places[place] },
    { type: "assets/withdraw", asset, from: places[place], withdrawal: place },
  ]);
}
