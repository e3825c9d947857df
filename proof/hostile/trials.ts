import { type Path, valueAt, withValue } from "../../test/laws/hostile.ts";
import { isCallersOwn, isYielding, settled } from "./answers.ts";
import type { Call, Exported } from "./exported.ts";
import type { Mutation } from "./mutation.ts";
import { ofItsMaking } from "./samples.ts";

/** One place in good arguments. */
export interface Place {
  readonly path: Path;
  /** Inside a tenant, or something else that the library made. */
  readonly isInside: boolean;
}

/** What became of something hostile. `code`: what the caller's own code did leaves the library. */
export type Fate = "fine" | "code" | "notMade" | { readonly fault: string };

/** Every place, once for all the items of a list; of what the library made, only what stands directly in it. */
export function placesIn(args: readonly unknown[]): readonly Place[] {
  const seen = new Set<string>();
  return placesBelow(args, [], false).filter(({ path }) => {
    const kind = path.map((key, depth) => (typeof key === "number" && depth > 0 ? "*" : key)).join(".");
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

function placesBelow(data: unknown, path: Path, isInside: boolean): readonly Place[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, part]: [string, unknown]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    return [{ path: here, isInside }, ...(isInside ? [] : placesBelow(part, here, ofItsMaking.has(part)))];
  });
}

/** Puts something hostile at a place, and calls. */
export function fateOf(
  { door, name, call }: Exported,
  args: readonly unknown[],
  { path, isInside }: Place,
  mutation: Mutation,
): Fate {
  const value = valueAt(args, path);
  const made = mutation.made(value);
  if (Object.is(made, value)) return "notMade";
  const given = withValue(args, path, made);
  try {
    const answer = settled(call(...given));
    if (isInside || !mutation.leaves(value, path.at(-1)) || !isYielding(name, answer)) return "fine";
    return isRead(call, given, path) || !isYielding(name, call(...args)) ? { fault: "it yields" } : "fine";
  } catch (caught) {
    if (mutation.isCode && takesFacts(door, name)) return "code";
    if (isCallersOwn(caught)) return { fault: "what the caller's own code throws leaves it" };
    return {
      fault: `it throws ${caught instanceof Error ? String(caught.stack).slice(0, 400) : typeof caught}`,
    };
  }
}

/** What parses, checks or executes reads what comes from outside. Everything else takes facts, which are the caller's own (ST3). */
const readsFromOutside =
  /^(check(?!UserProfileEdit)|parse|migrate|newTenant|transition|replay|reduceTenant|serializeTenant|canExecute|decideExecute)/;
const factsForAnalysis =
  /^(assetFilter|assetFilterSql|assetRow|helpDeskDifference|ipListDifference|userProfileDifference|foundAfter)$/;

function takesFacts(door: string, name: string): boolean {
  return door === "" ? !readsFromOutside.test(name) : door === "analysis" && factsForAnalysis.test(name);
}

/** Whether the call asks for what stands at the place at all. */
function isRead(call: Call, given: readonly unknown[], path: Path): boolean {
  const [key, ...above] = [...path].reverse();
  const parent = valueAt(given, above.reverse());
  if (parent === given || typeof parent !== "object" || parent === null) return true;
  let read = false;
  const note = (asked: string | symbol): void => void (read ||= asked === String(key));
  const watched = new Proxy(parent, {
    get: (target, asked): unknown => {
      note(asked);
      return Reflect.get(target, asked);
    },
    getOwnPropertyDescriptor: (target, asked) => {
      note(asked);
      return Reflect.getOwnPropertyDescriptor(target, asked);
    },
  });
  call(...withValue(given, path.slice(0, -1), watched));
  return read;
}
