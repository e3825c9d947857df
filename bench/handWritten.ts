import type { Asset, AssetAction, Person, PersonKey, Workspace } from "../src/index.ts";

/**
 * What one would write who wants no reasons and trusts all input: `canAccessAsset` as plain conditions, the measure of
 * its speed. The benchmark stops where the two disagree.
 */
export function mayAccessAsset(person: Person, action: AssetAction, asset: Asset): boolean {
  const { role, home, current } = person;
  if (role === "restricted" || (role === "readOnly" && action !== "view")) return false;
  if (role === "owner" && home.level !== "tenant") return false;
  const { kind, madeAt } = asset;
  if (
    role === "limited" &&
    action === "delete" &&
    (kind === "service" || kind === "number" || kind === "app")
  ) {
    return false;
  }
  if (!isBelow(home, current)) return false;
  switch (kind) {
    case "template":
      return isOpenAction(action) && !isLocked(person, action, asset) && isMadeHere(action, madeAt, current);
    case "logbook":
      return isOpenAction(action) && !isLocked(person, action, asset) && isMadeHere(action, madeAt, current);
    case "smartLink":
    case "mediaFile":
    case "consentGroup":
      return (
        isOpenAction(action) &&
        action !== "lock" &&
        action !== "unlock" &&
        isMadeHere(action, madeAt, current)
      );
    case "number":
      return madeAt.level !== "group" && isUnsharedAction(action) && isSameOrAbove(action, madeAt, current);
    case "bot":
      return madeAt.level !== "team" && isUnsharedAction(action) && isSameOrAbove(action, madeAt, current);
    case "customNode":
      if (madeAt.level === "team" || !isOpenAction(action) || action === "lock" || action === "unlock")
        return false;
      return action === "view" || action === "use" || isSameOrAbove(action, madeAt, current);
    case "service":
    case "flow":
    case "integration":
      return isUnsharedAction(action) && isSame(current, madeAt);
    case "sftpConfiguration":
      if (action === "view" && current.level === "tenant") return true;
      return isUnsharedAction(action) && isSame(current, madeAt);
    case "app":
      if (action === "lock" || action === "unlock") return false;
      if (action === "leave") return isShared(asset, current);
      if (isSame(current, madeAt)) return true;
      return (action === "view" || action === "use" || action === "delete") && isShared(asset, current);
    case "profileStore":
    case "contactPolicy":
      return madeAt.level === "tenant" && (action === "view" || action === "use" || action === "edit");
    case "usageReports":
      return madeAt.level === "tenant" && (action === "view" || action === "use");
  }
}

/** What can be done to an asset that everyone has. */
function isOpenAction(action: AssetAction): boolean {
  return action !== "withdraw" && action !== "leave";
}

function isUnsharedAction(action: AssetAction): boolean {
  return (
    action === "view" || action === "use" || action === "make" || action === "edit" || action === "delete"
  );
}

function isMadeHere(action: AssetAction, madeAt: Workspace, current: Workspace): boolean {
  return action !== "make" || isSame(current, madeAt);
}

function isLocked(person: Person, action: AssetAction, { lockedBy }: Asset): boolean {
  if (lockedBy === undefined || lockedBy === null || person.role === "owner") return false;
  if (isHolder(person, lockedBy)) return false;
  return action === "edit" || action === "delete" || action === "lock" || action === "unlock";
}

function isHolder(person: Person, holder: PersonKey | string): boolean {
  if (typeof holder === "string") return person.kind === "teammate" && person.id === holder;
  if (holder.kind !== "teammate") {
    return (
      person.kind === holder.kind &&
      person.adminUserName === holder.adminUserName &&
      person.adminUserDomain === holder.adminUserDomain
    );
  }
  if (person.kind !== "teammate" || holder.createdAtMilli === null) return false;
  return person.id === holder.id && person.createdAtMilli === holder.createdAtMilli;
}

function isSameOrAbove(action: AssetAction, madeAt: Workspace, current: Workspace): boolean {
  if (isSame(current, madeAt)) return true;
  if (action === "make") return false;
  if (madeAt.level === "team") return current.level === "group" && current.group === madeAt.group;
  return madeAt.level === "group" && current.level === "tenant";
}

function isShared({ sharedWith = [], withdrawingFrom = [] }: Asset, current: Workspace): boolean {
  if (current.level === "tenant") return false;
  for (const place of withdrawingFrom) if (isSame(place, current)) return false;
  for (const place of sharedWith) if (isSame(place, current)) return true;
  return false;
}

function isSame(one: Workspace, other: Workspace): boolean {
  return one.level === other.level && isBelow(one, other);
}

function isBelow(home: Workspace, place: Workspace): boolean {
  if (home.level === "tenant") return true;
  if (home.level === "group") return place.level !== "tenant" && place.group === home.group;
  return place.level === "team" && place.team === home.team && place.group === home.group;
}
