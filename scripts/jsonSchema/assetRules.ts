import { isLockable } from "../../src/assets/asset.ts";
import { rowsByKind } from "../../src/assets/sharingTable.ts";
import { type AssetKind, assetKinds, assetSharing } from "../../src/index.ts";
import { array, type JsonSchema, object, objectWith, oneOf } from "./keywords.ts";

const levels = ["tenant", "group", "team"] as const;

/** What the kind of an asset means for the rest of its record, from the sharing table (AS10–AS12, AS23, AS24). */
export function rulesOfKinds(): JsonSchema {
  return { allOf: [...levelRules(), shareRule(), lockRule()] };
}

/** For each set of levels, the kinds that are made at these alone. */
function levelRules(): readonly JsonSchema[] {
  const sets = new Set(assetKinds.map((kind) => levelsOf(kind).join()));
  sets.delete(levels.join());
  return [...sets].map((set) => ({
    if: kindsWhere((kind) => levelsOf(kind).join() === set),
    then: object({ madeAt: object({ level: oneOf(set.split(",")) }) }),
  }));
}

function levelsOf(kind: AssetKind): readonly string[] {
  if (assetSharing(kind).value === "never") return ["tenant"];
  return levels.filter((level) => rowsByKind.get(kind)?.[level].isMade === true);
}

function shareRule(): JsonSchema {
  const onlyBelow = array({ items: object({ level: oneOf(["group", "team"]) }) });
  const none = array({ maxItems: 0 });
  return {
    if: kindsWhere((kind) => assetSharing(kind).value === "onRequest"),
    then: object({ sharedWith: onlyBelow, withdrawingFrom: onlyBelow }),
    else: object({ sharedWith: none, withdrawingFrom: none }),
  };
}

function lockRule(): JsonSchema {
  return { if: kindsWhere((kind) => !isLockable(kind)), then: object({ lockedBy: { type: "null" } }) };
}

function kindsWhere(isIn: (kind: AssetKind) => boolean): JsonSchema {
  return objectWith("kind", assetKinds.filter(isIn));
}
