// The sharing table as grants, from which each engine's own rules are made: so that all are held to the same answers.

export const levels = ["tenant", "group", "team"];
/** Kinds that a limited user may not delete. */
export const reserved = ["service", "number", "app"];

/** Each grant: these kinds, made at this level; these actions; from the workspaces of this scope. */
export function grantsOf({ rowsByKind, actions }) {
  const grants = new Map();
  for (const [kind, rows] of rowsByKind) {
    for (const level of levels) {
      for (const [scope, those] of actionsByScope(kind, rows[level], actions)) {
        const key = `${level} ${scope} ${those.join(" ")}`;
        const kinds = grants.get(key)?.kinds ?? [];
        grants.set(key, { kinds: [...kinds, kind], level, scope, actions: those });
      }
    }
  }
  return [...grants.values()];
}

function actionsByScope(kind, row, actions) {
  const scopes = new Map();
  for (const action of actions) {
    if (!isOffered(kind, action, row) || scopeOf(action, row) === "none") continue;
    const scope = scopeOf(action, row);
    scopes.set(scope, [...(scopes.get(scope) ?? []), action]);
  }
  return scopes;
}

/** Whether the kind knows the action at all. */
export function isOffered(kind, action, { isMade, shared }) {
  switch (action) {
    case "make":
      return isMade;
    case "edit":
      return kind !== "usageReports";
    case "delete":
      return shared !== "never";
    case "share":
      return shared === "byDefault" || shared === "tenantWide" || shared === "onRequest";
    case "withdraw":
    case "leave":
      return shared === "onRequest";
    case "lock":
    case "unlock":
      return kind === "template" || kind === "logbook";
    default:
      return true;
  }
}

/** The workspaces from which it is done. */
export function scopeOf(action, row) {
  switch (action) {
    case "view":
      return row.viewedFrom;
    case "use":
      return row.usedFrom;
    case "make":
      return "whereMade";
    case "delete":
      return row.deletedFrom;
    case "leave":
      return "shares";
    default:
      return row.editedFrom;
  }
}

/** Whether the role is allowed this much at all. */
export function isOfRole(role, action, kind) {
  if (role === "restricted") return false;
  if (role === "readOnly") return action === "view";
  return !(role === "limited" && action === "delete" && reserved.includes(kind));
}

/**
 * The scopes that the person's current workspace is in, worked out by plain code for the engines that compare no workspaces;
 * none where the person may not be there at all.
 */
export function scopesOf({ person, asset }, { reaches }) {
  const { role, home, current } = person;
  if (!reaches(home, current) || (role === "owner" && home.level !== "tenant")) return [];
  const scopes = ["any"];
  const { madeAt } = asset;
  const isHere = isSame(madeAt, current);
  const isAbove =
    madeAt.level === "team"
      ? current.level === "group" && current.group === madeAt.group
      : madeAt.level === "group" && current.level === "tenant";
  if (isHere) scopes.push("whereMade");
  if (isHere || isAbove) scopes.push("whereMadeAndAbove");
  if (isHere || current.level === "tenant") scopes.push("whereMadeAndTenant");
  const isShared =
    current.level !== "tenant" &&
    asset.sharedWith.some((each) => isSame(each, current)) &&
    !asset.withdrawingFrom.some((each) => isSame(each, current));
  if (isHere || isShared) scopes.push("whereMadeAndShares");
  if (isShared) scopes.push("shares");
  return scopes;
}

function isSame(one, other) {
  return one.level === other.level && one.group === other.group && one.team === other.team;
}
