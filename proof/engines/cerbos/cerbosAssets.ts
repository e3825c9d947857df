import type { PersonKey } from "../../../src/vocabulary/personKey.ts";
import type { AssetAsked } from "../assetAsked.ts";
import type { CerbosAsked } from "./cerbosRequests.ts";

/** A question about an asset in Cerbos's words: a policy for each kind reads what it needs. */
export function cerbosAsset({ person, action, asset, target, isPending = false }: AssetAsked): CerbosAsked {
  const { id, createdAtMilli, role, home, current } = person;
  const { kind, madeAt, sharedWith = [], withdrawingFrom = [], lockedBy } = asset;
  return {
    principal: { id: teammateText(id, createdAtMilli), roles: [role], attr: { home, current, isPending } },
    action,
    resource: {
      kind,
      attr: {
        madeAt,
        ...(kind === "app" ? { sharedWith, withdrawingFrom } : {}),
        ...(lockedBy === undefined || lockedBy === null ? {} : { lockedBy: holderText(lockedBy) }),
        ...(target === undefined ? {} : { target }),
      },
    },
  };
}

/** AS27: a teammate is told by their id and the creation of their record, where it is given. */
function teammateText(id: string, createdAtMilli: number | null | undefined): string {
  return createdAtMilli === undefined ? id : JSON.stringify([id, createdAtMilli]);
}

function holderText(holder: PersonKey | string): string {
  if (typeof holder === "string") return teammateText(holder, undefined);
  if (holder.kind === "teammate") return teammateText(holder.id, holder.createdAtMilli);
  throw new Error("in a cross-launch nothing is locked (HD10)");
}
