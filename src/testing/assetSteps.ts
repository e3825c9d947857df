import type { AssetKind } from "../assets/sharingTable.ts";
import type { PendingWithdrawal } from "../slices/assetsSchema.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { actorIn } from "./actorIn.ts";
import { assetIn } from "./assetIn.ts";
import { anOwnerIn } from "./anOwnerIn.ts";
import type { CommandSketch } from "./commandIn.ts";
import { requireOutcome } from "./requireOutcome.ts";
import { requireTraits, type TraitNames } from "./requireTraits.ts";
import { type Place, workspaceIn } from "./workspaceIn.ts";

/** The traits of an app. */
export interface AppTraits {
  /** A name for people to read. If absent, it is the id. */
  readonly name?: string;
  /** The workspace it belongs to; the tenant if absent. */
  readonly in?: Place;
  /** The groups and teams that an app is shared with. */
  readonly sharedWith?: readonly Place[];
  /** Where a share of an app has ended and its withdrawal is still going on. They are named `withdrawal-1` and so on. */
  readonly withdrawingFrom?: readonly Place[];
}

/** The traits of an asset of any kind. */
export interface AssetTraits extends AppTraits {
  readonly kind: AssetKind;
  /** The id of the teammate who has locked a template or logbook. */
  readonly lockedBy?: string;
}

/** The names of the traits of an app. */
export const appTraits: TraitNames<AppTraits> = {
  name: true,
  in: true,
  sharedWith: true,
  withdrawingFrom: true,
};
const assetTraits: TraitNames<AssetTraits> = { ...appTraits, kind: true, lockedBy: true };

/** What makes an asset with these traits. */
export function assetSteps(tenant: Tenant, asset: string, traits: AssetTraits): readonly CommandSketch[] {
  requireTraits("The traits of an asset", traits, assetTraits, '{ kind: "template" }');
  const { kind, lockedBy, name = asset, sharedWith = [], withdrawingFrom = [] } = traits;
  const at = workspaceIn(tenant, traits.in ?? { level: "tenant" });
  const by = anOwnerIn(tenant, at);
  const shares = [...sharedWith, ...withdrawingFrom].map((place) => workspaceIn(tenant, place));
  const withdrawn = withdrawingFrom.map((place) => workspaceIn(tenant, place));
  return [
    { type: "assets/make", asset, kind, name, by },
    ...shares.map((place) => ({ type: "assets/share", asset, with: place, by }) as const),
    ...withdrawn.map((from, index) => {
      const withdrawal = `withdrawal-${String(index + 1)}`;
      return { type: "assets/withdraw", asset, from, withdrawal, by } as const;
    }),
    ...(lockedBy === undefined
      ? []
      : [{ type: "assets/lock", asset, by: actorIn(tenant, lockedBy, { at }) } as const]),
  ];
}

/** Fails where the tenant has another asset under this id than the traits ask for. */
export function requireAsset(tenant: Tenant, id: string, traits: AssetTraits): void {
  const { sharedWith, withdrawingFrom } = assetIn(tenant, id);
  requireOutcome(
    `asset ${JSON.stringify(id)}`,
    {
      sharedWith: traits.sharedWith?.map((place) => workspaceIn(tenant, place)),
      withdrawingFrom: traits.withdrawingFrom?.map((place) => workspaceIn(tenant, place)),
    },
    { sharedWith, withdrawingFrom: withdrawingFrom.map(placeOf) },
  );
}

/** The workspace of a withdrawal, without its id and when it began. */
function placeOf(pending: PendingWithdrawal): object {
  const ofWithdrawal = ["withdrawal", "beganAtMilli"];
  return Object.fromEntries(Object.entries(pending).filter(([key]) => !ofWithdrawal.includes(key)));
}
