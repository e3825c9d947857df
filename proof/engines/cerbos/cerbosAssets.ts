import type { AssetAsked } from "../assetAsked.ts";
import type { CerbosAsked } from "./cerbosRequests.ts";

/** A question about an asset in Cerbos's words: a policy for each kind reads what it needs. */
export function cerbosAsset({ person, action, asset, target }: AssetAsked): CerbosAsked {
  const { kind, madeAt, sharedWith = [], withdrawingFrom = [], lockedBy } = asset;
  return {
    principal: { id: person.id, roles: [person.role], attr: { home: person.home, current: person.current } },
    action,
    resource: {
      kind,
      attr: {
        madeAt,
        ...(kind === "app" ? { sharedWith, withdrawingFrom } : {}),
        ...(typeof lockedBy === "string" ? { lockedBy } : {}),
        ...(target === undefined ? {} : { target }),
      },
    },
  };
}
