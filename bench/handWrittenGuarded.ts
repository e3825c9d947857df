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

type Fields<Name extends string> = Readonly<Record<Name, unknown>>;

function isPerson(value: unknown): value is Person {
  if (!has(value, "kind", "id", "role", "home", "current")) return false;
  const { kind, id, role, home, current } = value;
  if (kind !== "teammate" && kind !== "helpDesk" && kind !== "partner") return false;
  if (!isId(id) || !known.roles.has(role) || !isWorkspace(home) || !isWorkspace(current)) return false;
  return (
    isOptional(value, "createdAtMilli", Number.isSafeInteger) &&
    isOptional(value, "adminUserName", isId) &&
    isOptional(value, "adminUserDomain", isId)
  );
}

function isAction(value: unknown): value is AssetAction {
  return known.actions.has(value);
}

function isAsset(value: unknown): value is Asset {
  if (!has(value, "kind", "madeAt")) return false;
  if (!known.kinds.has(value.kind) || !isWorkspace(value.madeAt)) return false;
  return (
    isOptional(value, "sharedWith", isPlaces) &&
    isOptional(value, "withdrawingFrom", isPlaces) &&
    isOptional(value, "lockedBy", isHolder)
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
  if (!has(value, "kind")) return false;
  if (value.kind !== "teammate") {
    return (
      has(value, "adminUserName", "adminUserDomain") &&
      isId(value.adminUserName) &&
      isId(value.adminUserDomain)
    );
  }
  return (
    has(value, "id", "createdAtMilli") &&
    isId(value.id) &&
    (value.createdAtMilli === null || Number.isSafeInteger(value.createdAtMilli))
  );
}

function isWorkspace(value: unknown): boolean {
  if (!has(value, "level")) return false;
  switch (value.level) {
    case "tenant":
      return true;
    case "group":
      return has(value, "group") && isId(value.group);
    case "team":
      return has(value, "group", "team") && isId(value.group) && isId(value.team);
    default:
      return false;
  }
}

function isId(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** Whether the fact is not given, or is the object's own and has its type. */
function isOptional(value: object, name: string, isType: (fact: unknown) => boolean): boolean {
  const fact = (value as Readonly<Record<string, unknown>>)[name];
  return fact === undefined || (Object.hasOwn(value, name) && isType(fact));
}

/** Whether it is an object that has all of these as its own. */
function has<Name extends string>(value: unknown, ...names: readonly Name[]): value is Fields<Name> {
  if (typeof value !== "object" || value === null) return false;
  for (const name of names) if (!Object.hasOwn(value, name)) return false;
  return true;
}
