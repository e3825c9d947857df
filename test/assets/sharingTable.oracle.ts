/**
 * The document's table and list, in the document's words, and a reader of them that shares nothing with the code: places
 * are paths ("", "loans", "loans/security"), cells are sentences, and what a sentence means is said once, below.
 */

/** What the oracle is asked. Places are paths. */
export interface Question {
  readonly me: string;
  readonly role: string;
  readonly home: string;
  readonly current: string;
  readonly action: string;
  readonly kind: string;
  readonly madeAt: string;
  readonly sharedWith: readonly string[];
  readonly withdrawingFrom: readonly string[];
  readonly lockedBy: string | undefined;
  readonly target: string | undefined;
}

const client = "Client-level";
const team = "Concerned Team and the Group it is a part of";
const group = "Client-level and the concerned group";
const any = "Any level";
const made = "Where it was made";
const shares = "Where it was made, and the groups or teams it is shared with";
const given = "The groups or teams it is shared with";
const madeOrClient = "Where it was made; shown at Client-level too";
const nowhere = "Nowhere";

const no = "No";
const byDefault = "Yes, shared across levels by default";
const wide = "Works at a tenant level";
const onRequest = "Yes, on request";
const never = "There is a single one";

const numbers = ["number"];
const nodes = ["customNode"];
const bots = ["bot"];
const everywhere = ["smartLink", "logbook", "mediaFile", "consentGroup"];
const unshared = ["service", "flow", "integration"];
const levels = "Client, Group, or Team level";

/** Asset type · provisioned from · edited from · used from · shared. */
const table: readonly (readonly [readonly string[], string, string, string, string])[] = [
  [numbers, "Client-level", client, client, no],
  [numbers, "Team-level", team, team, no],
  [["template"], levels, any, any, byDefault],
  [nodes, "Client-level", client, any, byDefault],
  [nodes, "Group-level", group, any, byDefault],
  [bots, "Client-level", client, client, no],
  [bots, "Group-level", group, group, no],
  [everywhere, levels, any, any, wide],
  [unshared, levels, made, made, no],
  [["app"], levels, made, shares, onRequest],
  [["sftpConfiguration"], levels, made, made, no],
  [["profileStore", "contactPolicy"], "Client-level", any, any, never],
  [["usageReports"], "Client-level", nowhere, any, never],
];

/** Actions that follow another column, or have a cell of their own. */
const exceptions: readonly (readonly [string, string, string])[] = [
  ["sftpConfiguration", "view", madeOrClient],
  ["app", "delete", shares],
  ["app", "leave", given],
];

const cannot: Readonly<Record<string, (q: Question) => boolean>> = {
  // "The Owner role can be assigned only to 'Client' i.e., overall tenant level users"
  owner: (q) => q.home !== "",
  full: () => false,
  // "Cannot delete services, numbers or apps"
  limited: (q) => q.action === "delete" && ["service", "number", "app"].includes(q.kind),
  // "Read-only access to all pages"
  readOnly: (q) => q.action !== "view",
  // "Have access to specific app-tray applications"
  restricted: () => true,
};

const levelNames = ["Client-level", "Group-level", "Team-level"];

function levelOf(place: string): string {
  return levelNames[place === "" ? 0 : place.split("/").length] ?? "";
}

export function isAtOrBelow(home: string, place: string): boolean {
  return home === "" || place === home || place.startsWith(`${home}/`);
}

function sharedNow(q: Question): readonly string[] {
  return q.sharedWith.filter((place) => place !== "" && !q.withdrawingFrom.includes(place));
}

function isIn(cell: string, q: Question): boolean {
  const parent = q.madeAt.split("/").slice(0, -1).join("/");
  switch (cell) {
    case client:
      return q.current === "";
    case team:
      return q.current === q.madeAt || q.current === parent;
    case group:
      return q.current === "" || q.current === q.madeAt;
    case any:
      return true;
    case made:
      return q.current === q.madeAt;
    case shares:
      return [q.madeAt, ...sharedNow(q)].includes(q.current);
    case given:
      return sharedNow(q).includes(q.current);
    case madeOrClient:
      return ["", q.madeAt].includes(q.current);
    default:
      return false;
  }
}

function rowOf(q: Question) {
  return table.find(
    ([kinds, from]) => kinds.includes(q.kind) && (from === levels || from === levelOf(q.madeAt)),
  );
}

/** The cell that says from where; undefined where the table has no row. */
export function cellOf(q: Question): string | undefined {
  const row = rowOf(q);
  if (row === undefined) return undefined;
  const exception = exceptions.find(([kind, action]) => kind === q.kind && action === q.action);
  if (exception !== undefined) return exception[2];
  if (q.action === "make") return made;
  return q.action === "view" || q.action === "use" ? row[3] : row[2];
}

export const anyLevel = any;

/** Whether the documents allow it. */
export function isAllowed(q: Question): boolean {
  const cell = cellOf(q);
  const shared = rowOf(q)?.[4];
  if (cell === undefined || shared === undefined) return false;
  if (cannot[q.role]?.(q) !== false) return false;
  if (!isAtOrBelow(q.home, q.current) || !isIn(cell, q)) return false;
  const isLockable = q.kind === "template" || q.kind === "logbook";
  const isKept = isLockable && q.lockedBy !== undefined && q.lockedBy !== q.me && q.role !== "owner";
  switch (q.action) {
    case "view":
    case "use":
      return true;
    case "make":
      return shared !== never;
    case "edit":
      return !isKept;
    case "delete":
      return !isKept && shared !== never;
    case "lock":
    case "unlock":
      return isLockable && !isKept;
    case "share":
      return shared === byDefault || shared === wide || (shared === onRequest && isOpen(q));
    case "withdraw":
      return shared === onRequest;
    // "A group or team may leave a share of an app that it was given. Those leave who may edit apps there."
    case "leave":
      return shared === onRequest && isAllowed({ ...q, action: "edit", madeAt: q.current });
    default:
      return false;
  }
}

function isOpen({ home, target, withdrawingFrom }: Question): boolean {
  if (target === undefined) return true;
  return target !== "" && isAtOrBelow(home, target) && !withdrawingFrom.includes(target);
}
