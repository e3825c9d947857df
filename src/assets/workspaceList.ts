import { frozen } from "../kernel/json/frozen.ts";
import { madeOnce } from "../kernel/json/madeOnce.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { isSameWorkspace, isWorkspace, type Workspace, workspaceKeys } from "../vocabulary/workspace.ts";

/** Whether a value is a list of workspaces. A hole in it is an item too, and no workspace. */
export function areWorkspaces(value: unknown): value is readonly Workspace[] {
  if (!Array.isArray(value)) return false;
  const index = indexOfLong(value);
  if (index !== undefined) return !index.isMalformed;
  // By index, because `every` skips holes. Clever for speed, too: `for … of` takes ten times as long on frozen arrays.
  let place = 0;
  while (place < value.length && isWorkspace(value[place])) place += 1;
  return place === value.length;
}

/** Whether a workspace is on a list of them. */
export function holdsWorkspace(list: readonly Workspace[], workspace: Workspace): boolean {
  return itemFor(list, workspace) !== undefined;
}

/** The item of a list that is this workspace, with whatever else it tells. Undefined where the list does not hold it. */
export function itemFor<Item extends Workspace>(
  list: readonly Item[],
  workspace: Workspace,
): Item | undefined {
  const index = indexOfLong(list);
  if (index !== undefined) return indexed(index, workspace) as Item | undefined;
  const place = placeOf(list, workspace);
  return place < list.length ? list[place] : undefined;
}

/** The frozen list with one more workspace, which it did not hold. */
export function withWorkspace<Item extends Workspace>(
  list: readonly Item[],
  workspace: Item,
): readonly Item[] {
  const longer = Object.freeze([...list, frozen(workspace)]);
  remember(longer, list, (index) => indexWith(index, workspace));
  return longer;
}

/** The frozen list without this workspace; the same list where it does not hold it. */
export function withoutWorkspace<Item extends Workspace>(
  list: readonly Item[],
  workspace: Workspace,
): readonly Item[] {
  const item = itemFor(list, workspace);
  if (item === undefined) return list;
  const shorter = [...list];
  // Clever for speed: of 4,000 items, the engine finds the very object in a hundredth of the time that comparing takes.
  shorter.splice(shorter.indexOf(item), 1);
  remember(Object.freeze(shorter), list, (index) => indexWithout(index, workspace));
  return shorter;
}

/**
 * Keeps the index of a long list that was made of another one. Where the earlier index cannot be taken over, there is none:
 * the next list makes one.
 */
function remember(
  list: readonly Workspace[],
  earlier: readonly Workspace[],
  indexAfter: (index: WorkspaceIndex) => WorkspaceIndex | undefined,
): void {
  if (list.length <= shortest) return;
  const known = indices.get(earlier);
  const index = known === undefined ? indexFor(list) : indexAfter(known);
  if (index !== undefined) indices.set(list, index);
}

/** The place of a workspace; the length of the list where it does not hold it. */
function placeOf(list: readonly Workspace[], workspace: Workspace): number {
  let place = 0;
  while (place < list.length && !isSameWorkspace(list[place] as Workspace, workspace)) place += 1;
  return place;
}

/**
 * The workspaces of a list. Lists that were made of each other share one history and differ in their version, so that the
 * index of a list with one more costs nothing (ST18): of 1,000 shares, the last takes as long as the hundredth.
 */
interface WorkspaceIndex {
  readonly isMalformed: boolean;
  readonly history: History;
  readonly version: number;
}

/** Which versions hold which workspace. Only the newest version can have a next one. */
interface History {
  newest: number;
  /** By the keys of groups, and below these of teams. Null stands for the group itself, and for the tenant. */
  readonly spans: Map<string | null, Map<string | null, Span>>;
}

/** From one version on, and before another, the list holds this item. */
interface Span {
  readonly item: Workspace;
  readonly from: number;
  to: number;
}

function indexFor(list: readonly unknown[]): WorkspaceIndex {
  const history: History = { newest: 0, spans: new Map() };
  for (const workspace of list) {
    if (!isWorkspace(workspace)) return { isMalformed: true, history, version: 0 };
    addSpan(history, workspace, 0);
  }
  return { isMalformed: false, history, version: 0 };
}

function addSpan({ spans }: History, workspace: Workspace, from: number): void {
  const group = groupKeyOf(workspace);
  const teams = spans.get(group) ?? new Map<string | null, Span>();
  const span = { item: workspace, from, to: Number.POSITIVE_INFINITY };
  spans.set(group, teams.set(teamKeyOf(workspace), span));
}

function spanOf({ spans }: History, workspace: Workspace): Span | undefined {
  return spans.get(groupKeyOf(workspace))?.get(teamKeyOf(workspace));
}

function indexed({ history, version }: WorkspaceIndex, workspace: Workspace): Workspace | undefined {
  const span = spanOf(history, workspace);
  return span !== undefined && span.from <= version && version < span.to ? span.item : undefined;
}

/** Undefined where the history has no place for it: another list came next, or the workspace was there once before. */
function indexWith(index: WorkspaceIndex, workspace: Workspace): WorkspaceIndex | undefined {
  if (!isNewest(index) || spanOf(index.history, workspace) !== undefined) return undefined;
  const next = nextOf(index);
  addSpan(next.history, workspace, next.version);
  return next;
}

/** Undefined where another list came next. The list holds the workspace. */
function indexWithout(index: WorkspaceIndex, workspace: Workspace): WorkspaceIndex | undefined {
  if (!isNewest(index)) return undefined;
  const next = nextOf(index);
  (spanOf(next.history, workspace) as Span).to = next.version;
  return next;
}

function isNewest({ history, version }: WorkspaceIndex): boolean {
  return version === history.newest;
}

function nextOf(index: WorkspaceIndex): WorkspaceIndex {
  index.history.newest += 1;
  return { ...index, version: index.version + 1 };
}

const shortest = 16;

/** Of lists that were made here. No caller can observe it or poison it: these lists can never change (ST7). */
const indices = /* @__PURE__ */ new WeakMap<readonly unknown[], WorkspaceIndex>();

const indexOf = /* @__PURE__ */ madeOnce(workspaceKeys, indexFor);

/**
 * Clever for speed: of an app that is shared with 1,000 teams, 18 µs are spent on these lists in each question, and in half of
 * one with an index. A short list is read in less time than it takes to look for its index.
 */
function indexOfLong(list: readonly unknown[]): WorkspaceIndex | undefined {
  return list.length > shortest ? (indices.get(list) ?? indexOf(list)) : undefined;
}

function groupKeyOf(workspace: Workspace): string | null {
  return workspace.level === "tenant" ? null : mapKeyOf(workspace.group);
}

function teamKeyOf(workspace: Workspace): string | null {
  return workspace.level === "team" ? mapKeyOf(workspace.team) : null;
}
