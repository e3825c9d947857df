import { type Asset, type AssetAction, assetActions, assetKinds, type Person, roles } from "../src/index.ts";
import { mayAccessAsset } from "./handWritten.ts";

/**
 * The same plain conditions as a careful developer would guard them: whatever comes in, it never throws and never allows
 * on bad input. Every fact must have its type and be the object's own.
 */
export function mayAccessAssetGuarded(person: unknown, action: unknown, asset: unknown): boolean {
  try {
    return isPerson(person) && isAction(action) && isAsset(asset) && mayAccessAsset(person, action, asset);
  } catch {
    // A getter or a proxy that throws.
    return false;
  }
}

const known = {
  roles: new Set<unknown>(roles),
  actions: new Set<unknown>(assetActions),
  kinds: new Set<unknown>(assetKinds),
};

function isPerson(value: unknown): value is Person {
  return (
    isPlain(value) &&
    (value["kind"] === "teammate" || value["kind"] === "helpDesk" || value["kind"] === "partner") &&
    isId(value["id"]) &&
    known.roles.has(value["role"]) &&
    isWorkspace(value["home"]) &&
    isWorkspace(value["current"]) &&
    (value["createdAtMilli"] === undefined || Number.isSafeInteger(value["createdAtMilli"])) &&
    (value["adminUserName"] === undefined || isId(value["adminUserName"])) &&
    (value["adminUserDomain"] === undefined || isId(value["adminUserDomain"]))
  );
}

function isAction(value: unknown): value is AssetAction {
  return known.actions.has(value);
}

function isAsset(value: unknown): value is Asset {
  return (
    isPlain(value) &&
    known.kinds.has(value["kind"]) &&
    isWorkspace(value["madeAt"]) &&
    (value["sharedWith"] === undefined || isPlaces(value["sharedWith"])) &&
    (value["withdrawingFrom"] === undefined || isPlaces(value["withdrawingFrom"])) &&
    (value["lockedBy"] === undefined || isHolder(value["lockedBy"]))
  );
}

function isPlaces(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  // Not `every`, which leaves out holes.
  for (const place of value as readonly unknown[]) if (!isWorkspace(place)) return false;
  return true;
}

function isHolder(value: unknown): boolean {
  if (value === null || isId(value)) return true;
  if (!isPlain(value)) return false;
  if (value["kind"] !== "teammate") return isId(value["adminUserName"]) && isId(value["adminUserDomain"]);
  return (
    isId(value["id"]) && (value["createdAtMilli"] === null || Number.isSafeInteger(value["createdAtMilli"]))
  );
}

function isWorkspace(value: unknown): boolean {
  if (!isPlain(value)) return false;
  switch (value["level"]) {
    case "tenant":
      return true;
    case "group":
      return isId(value["group"]);
    case "team":
      return isId(value["group"]) && isId(value["team"]);
    default:
      return false;
  }
}

function isId(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** What inherits from nothing but `Object.prototype` has its facts itself. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
