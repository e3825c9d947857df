import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { owns } from "../kernel/schema/guards.ts";
import { checkUserProfile } from "./checkUserProfile.ts";
import { isUserProfile, type UserProfile } from "./profile.ts";

/** What a copy does not take over. */
export interface CopyName {
  readonly id: string;
  readonly name: string;
}

const copyKeys = ["id", "name"] as const;
const notNew = decision(null, "UP23");

/**
 * A copy: the original's permissions, its kind included, under a new id and name (UP14). Null where the id is the
 * original's (UP23), or anything is outside its type (ST10). The copy shares nothing with the original (ST17).
 */
export function copyUserProfile(original: UserProfile, copy: CopyName): Decision<UserProfile | null> {
  if (!isUserProfile(original)) return unanswerable;
  const { kind, access, modules } = original;
  if (!owns(copy, copyKeys)) return unanswerable;
  const { value } = checkUserProfile({ id: copy.id, name: copy.name, kind, access, modules });
  if (value === undefined) return unanswerable;
  return value.id === original.id ? notNew : { value, because: ["UP14"] };
}
