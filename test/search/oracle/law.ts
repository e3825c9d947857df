import type { TeammateRecord, Tenant } from "../../../src/index.ts";
import type { Library } from "../library.ts";
import type { Scene } from "../scene.ts";
import type { Holdings } from "./holdings.ts";

/** A state that a coalition has reached, beside what it started from. */
export interface Reached {
  readonly library: Library;
  readonly scene: Scene;
  readonly held: Holdings;
  readonly start: Tenant;
  readonly now: Tenant;
  /** Everybody in it, with the record they had at the start; without one if the coalition made the account. */
  readonly people: readonly Standing[];
}

export interface Standing {
  readonly record: TeammateRecord;
  readonly before: TeammateRecord | undefined;
  /** Whether the coalition acts through this account. */
  readonly isTheirs: boolean;
}

/** What nobody may ever reach. `broken` says what is wrong with the state, or null. */
export interface Law {
  readonly name: string;
  readonly broken: (reached: Reached) => string | null;
}

/** What `broken` says of the first item of which it says something. */
export function firstBroken<Item>(
  items: readonly Item[],
  broken: (item: Item) => string | null,
): string | null {
  for (const item of items) {
    const told = broken(item);
    if (told !== null) return told;
  }
  return null;
}

/** Whether two parts of a state say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What the first set has and the others lack, as a text; null if there is nothing. */
export function lacking(
  rights: ReadonlySet<string>,
  ...others: readonly ReadonlySet<string>[]
): string | null {
  for (const right of rights) if (!others.some((each) => each.has(right))) return right;
  return null;
}
