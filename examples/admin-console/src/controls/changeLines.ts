// What a command would change, or has changed, as lines such as "Full access: No → Yes".
import type { AuditEntry } from "tenant-policy";
import { isAuditList } from "../pages/audit/auditField.ts";
import type { Texts } from "../texts/en.ts";
import type { ChangeWords } from "./useChangeWords.ts";

type Change = AuditEntry["changes"][number];

/** So many entries of a list are named. */
const mostNamed = 5;

/** Keys that say nothing beside the command and the keys around them. */
const silentKeys: ReadonlySet<string> = new Set(["entries", "module", "modules", "overrides", "toggles"]);

/** What the tenant notes down by itself beside what is chosen. */
const noted: ReadonlySet<string> = new Set(["invitedBy", "lowering", "readdressedBy", "retired", "takenOff"]);

/** A line for each setting that changes. Whole things that come or go are named by the command. */
export function changeLines(changes: readonly Change[], words: ChangeWords, texts: Texts): readonly string[] {
  return changes.filter(isTold).map((change) => {
    const { path, before, after } = change;
    const label = labelOf(path);
    if (Array.isArray(before) && Array.isArray(after))
      return `${label}: ${listText(path.at(-1) ?? "", before, after)}`;
    return `${label}: ${texts.impact.fromTo(valueText(path, before), valueText(path, after))}`;
  });

  /** The keys behind the thing that the command names, or the area where there are none. */
  function labelOf(path: Change["path"]): string {
    const inside = path.slice(isAuditList(path[1]) ? 3 : 1).filter((key) => !silentKeys.has(key));
    return inside.length === 0 ? words.place(path.slice(0, 1)) : words.label(inside);
  }

  function listText(field: string, before: readonly unknown[], after: readonly unknown[]): string {
    const added = without(after, before);
    const removed = without(before, after);
    const { summary } = texts.before;
    return [
      ...(added.length === 0 ? [] : [summary.added(namesOf(field, added))]),
      ...(removed.length === 0 ? [] : [summary.removed(namesOf(field, removed))]),
    ].join("; ");
  }

  function namesOf(field: string, entries: readonly unknown[]): string {
    const named = entries.slice(0, mostNamed).map((entry) => words.value(field, entry));
    const hidden = entries.length - named.length;
    return hidden === 0 ? named.join(", ") : texts.impact.andMore(named.join(", "), hidden);
  }

  function valueText(path: Change["path"], value: unknown): string {
    const isInherited = value === undefined && path.includes("overrides");
    return isInherited ? texts.before.summary.inherited : words.value(path.at(-1) ?? "", value);
  }
}

function isTold({ path }: Change): boolean {
  const isWholeThing = isAuditList(path[1]) && path.length === 3;
  // Where somebody moves, the trail has parts of workspaces only.
  return !isWholeThing && !isPartOfHome(path) && !path.some((key) => noted.has(key) || key.endsWith("Milli"));
}

function without(entries: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return entries.filter((entry) => !known.has(JSON.stringify(entry)));
}

function isPartOfHome(path: Change["path"]): boolean {
  return path.at(-2) === "home";
}
