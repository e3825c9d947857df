// What an audit entry tells of the state before it.
import type { AuditEntry } from "tenant-policy";
import { isAuditList } from "./auditField.ts";

type Change = AuditEntry["changes"][number];

/** Where the fields of a thing stand in the path of a change: behind the area, the list and the id. */
const depthOfFields = 3;

/**
 * A field as it was before the entry. Undefined if the entry did not change it, and if it has been changed since: taking the
 * entry back would then take back the later change, too.
 */
export function earlier<Part, Field extends keyof Part & string>(
  part: Part | undefined,
  field: Field,
  { changes }: AuditEntry,
  depth = depthOfFields,
): Part[Field] | undefined {
  const about = changes.filter(({ path }) => path[depth] === field);
  const isAsLeft = about.every(({ path, after }) => isSame(valueAt(part, path.slice(depth)), after));
  if (about.length === 0 || !isAsLeft) return undefined;
  const before = about.reduce<unknown>(
    (value, { path, before: was }) => withValue(value, path.slice(depth), was),
    part,
  );
  return (before as Part)[field];
}

/** Whether something that the entry made is as the entry made it: to take that back takes back nothing later. */
export function isAsMade(thing: unknown, entry: AuditEntry): boolean {
  const id = idIn(entry);
  const about = entry.changes.filter(({ path }) => isAuditList(path[1]) && path[2] === id);
  return about.every(({ path, after }) => isSame(valueAt(thing, path.slice(depthOfFields)), after));
}

/** What the entry added to a list. The audit trail keeps what the list held, so its items have the type of the list's. */
export function added<Item>(entry: AuditEntry, field: string): readonly Item[] {
  const { before, after } = listChange(entry, field);
  return after.filter((each) => !before.some((other) => isSame(each, other))) as readonly Item[];
}

/** What the entry took from a list. */
export function removed<Item>(entry: AuditEntry, field: string): readonly Item[] {
  const { before, after } = listChange(entry, field);
  return before.filter((each) => !after.some((other) => isSame(each, other))) as readonly Item[];
}

/** The id of the thing that the entry is about; empty where it is about a setting. */
export function idIn(entry: AuditEntry): string {
  return idsIn(entry)[0] ?? "";
}

/** The ids of everything that the entry changed. */
export function idsIn({ changes }: AuditEntry): readonly string[] {
  return [...new Set(changes.flatMap(({ path }) => (isAuditList(path[1]) ? (path[2] ?? []) : [])))];
}

function listChange({ changes }: AuditEntry, field: string) {
  const change = changes.find(({ path }) => path.at(-1) === field);
  return { before: listOf(change, "before"), after: listOf(change, "after") };
}

function listOf(change: Change | undefined, side: "before" | "after"): readonly unknown[] {
  const value = change?.[side];
  return Array.isArray(value) ? value : [];
}

function valueAt(part: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return part;
  return isRecord(part) && Object.hasOwn(part, key) ? valueAt(part[key], rest) : undefined;
}

function withValue(part: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const { [key]: inner, ...others } = isRecord(part) ? part : {};
  const changed = withValue(inner, rest, value);
  return changed === undefined ? others : { ...others, [key]: changed };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Both are plain data that the library wrote, with keys in the order of their schema. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
