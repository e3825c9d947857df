import type { BrokenRule } from "../kernel/decision/facts.ts";
import { isWhole, ownFacts } from "../kernel/schema/guards.ts";
import type { Person } from "../vocabulary/person.ts";

/** How many teammates hold a user profile. */
export interface ProfileHolders {
  readonly teammates: number;
  /** The Owners among them. */
  readonly owners: number;
}

/** Whether a value is such a count; absent where the question is not told. */
export function isProfileHolders(value: unknown): value is ProfileHolders | undefined {
  if (value === undefined) return true;
  const { teammates, owners } = ownFacts(value);
  return isWhole(teammates) && isWhole(owners) && owners <= teammates;
}

/** Whether an edit of the profile reaches nobody whom the person may not reach: what `brokenByHolders` tells with facts. */
export function mayReachHolders({ role, home }: Person, holders: ProfileHolders | undefined): boolean {
  if (role === "owner") return true;
  return holders?.owners === 0 && (holders.teammates === 0 || home.level === "tenant");
}

/**
 * UP26, if an edit of the profile would reach teammates whom the person may not reach: an Owner, or anyone at all where the
 * person's home is not the tenant. If it is not told who holds it, it may be anyone.
 */
export function brokenByHolders(person: Person, holders: ProfileHolders | undefined): BrokenRule | false {
  if (person.role === "owner") return false;
  if (holders === undefined) return { rule: "UP26", facts: null };
  const { teammates, owners } = holders;
  if (owners > 0) return { rule: "UP26", facts: { case: "byOwner", owners } };
  const isForeign = teammates > 0 && person.home.level !== "tenant";
  return isForeign && { rule: "UP26", facts: { case: "byOthers", holders: teammates } };
}
