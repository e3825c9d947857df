import { type Checked, type Issue, rejected, unlessIssues } from "../kernel/checked.ts";
import { isInstant } from "../kernel/instant.ts";
import { isId } from "../vocabulary/workspace.ts";

/** What is kept of the profile key: which one it is and since when. Never the key itself (PK3). */
export interface ProfileKey {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly madeAtMilli: number;
}

/** Checks what is to be kept of a profile key: an id, an instant (ST10), and nothing beside them, lest it be the key (PK3). */
export function checkProfileKey(value: unknown): Checked<ProfileKey> {
  if (typeof value !== "object" || value === null) return rejected("ST10", "an id and when the key was made");
  const { id, madeAtMilli } = value as ProfileKey;
  const issues: Issue[] = Object.keys(value)
    .filter((name) => name !== "id" && name !== "madeAtMilli")
    .map((name) => ({ rule: "PK3", path: [name], message: "nothing but id and madeAtMilli" }));
  if (!isId(id)) issues.push({ rule: "ST10", path: ["id"], message: "a text that is not empty" });
  if (!isInstant(madeAtMilli)) {
    issues.push({ rule: "ST10", path: ["madeAtMilli"], message: "an instant in epoch milliseconds" });
  }
  return unlessIssues({ id, madeAtMilli }, issues);
}
