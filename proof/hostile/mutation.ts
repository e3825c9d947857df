import { kindOf } from "../../test/laws/hostile.ts";
import { isWord } from "./words.ts";

/** Something hostile in the place of a value. */
export interface Mutation {
  readonly name: string;
  /** What stands there; the value itself where there is nothing of the sort. */
  readonly made: (value: unknown) => unknown;
  /** Whether that is certainly outside the declared type, whatever the type is. */
  readonly leaves: (value: unknown, key: string | number | undefined) => boolean;
  /** It takes some time to read, and so is tried at one place of each function. */
  readonly isCostly?: true;
  /** What is read of it throws, or is not what was read before: no data, but code of whoever calls. */
  readonly isCode?: true;
}

/** What the hostile getters and proxies throw. */
export const callersOwn = new Error("of whoever calls");

export function thrown(): never {
  throw callersOwn;
}

/** An array of a class of its own. */
export class Listed extends Array<unknown> {}

export const always = (): boolean => true;
export const never = (): boolean => false;

const hollow = new Set(["null", "undefined"]);

/** Of another kind, or none of the few words. Null and undefined are of many types besides. */
export function leavesKind(made: unknown): Mutation["leaves"] {
  return (value, key) => {
    if (hollow.has(kindOf(value))) return false;
    return kindOf(value) !== kindOf(made) || (isWord(value, key) && made !== value && !isWord(made, key));
  };
}
