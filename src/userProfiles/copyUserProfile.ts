import { type Decision, decision, decisionAbout, unanswerable } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { owns, own } from "../kernel/schema/guards.ts";
import { isDisplayName } from "../vocabulary/displayName.ts";
import { check } from "../kernel/schema/schema.ts";
import { storedUserProfile } from "./checkUserProfile.ts";
import { isUserProfile, type UserProfile } from "./profile.ts";

/** What a copy does not take over. */
export interface CopyName {
  readonly id: string;
  readonly name: string;
}

const copyKeys = ["id", "name"] as const;
const ofCopy: BrokenRule = /* @__PURE__ */ frozen({ rule: "UP23", facts: { case: "copy" } } as const);
const notNew: Decision<null> = /* @__PURE__ */ frozen(/* @__PURE__ */ decisionAbout(null, ofCopy));
const notNewNorReadable: Decision<null> = /* @__PURE__ */ frozen(
  /* @__PURE__ */ decisionAbout(null, ofCopy, "ST16"),
);
const notReadable = decision(null, "ST16");

/**
 * A copy: the original's permissions, its kind included, under a new id and name (UP14). Null where the id is the
 * original's (UP23), people could not read the name (ST16), or anything is outside its type (ST10). The copy shares nothing
 * with the original (ST17).
 */
export function copyUserProfile(original: UserProfile, copy: CopyName): Decision<UserProfile | null> {
  if (!isUserProfile(original)) return unanswerable;
  const { kind, access, modules } = original;
  if (!owns(copy, copyKeys)) return unanswerable;
  const copied: unknown = { id: copy.id, name: copy.name, kind, access, modules };
  const value = own(check(storedUserProfile, copied), "value");
  if (value === undefined) return unanswerable;
  const isReadable = isDisplayName(value.name);
  if (value.id === original.id) return isReadable ? notNew : notNewNorReadable;
  return isReadable ? { value, because: ["UP14"] } : notReadable;
}
