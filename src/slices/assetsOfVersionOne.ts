import { ownValue } from "../kernel/schema/guards.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import type { TeammateKey } from "../vocabulary/personKey.ts";
import { migratedEntries } from "./migratedEntries.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The assets of version 1 as version 2 has them. A lock belongs to the teammate who has its id, else to nobody (AS27), and
 * a withdrawal that is going on has no name (ST15).
 */
export function assetsOfVersionOne(stored: unknown, state: Json): unknown {
  if (stored === undefined) return undefined;
  let createdAt: ReadonlyMap<string, unknown> | undefined;
  const holderOf = (id: string): TeammateKey => {
    createdAt ??= creationsOf(ownValue(state["teammates"], "records"));
    const createdAtMilli = createdAt.get(mapKeyOf(id));
    return {
      kind: "teammate",
      id,
      createdAtMilli: typeof createdAtMilli === "number" ? createdAtMilli : null,
    };
  };
  const records = migratedEntries(stored, (asset) => {
    const { lockedBy, withdrawingFrom } = asset;
    return {
      ...asset,
      ...(Array.isArray(withdrawingFrom) && { withdrawingFrom: migratedEntries(withdrawingFrom, unnamed) }),
      ...(typeof lockedBy === "string" && lockedBy !== "" && { lockedBy: holderOf(lockedBy) }),
    };
  });
  return { records, retired: [] };
}

function unnamed(workspace: Json): Json {
  return { ...workspace, withdrawal: null };
}

/** When each teammate's record was created, by id. */
function creationsOf(records: unknown): ReadonlyMap<string, unknown> {
  const creations = new Map<string, unknown>();
  migratedEntries(records, (teammate) => {
    const { id, createdAtMilli } = teammate;
    if (typeof id === "string") creations.set(mapKeyOf(id), createdAtMilli);
    return teammate;
  });
  return creations;
}
