import { type Checked, type Issue, issuesUnder, rejected, unlessIssues } from "../kernel/schema/checked.ts";
import { isRecord } from "../kernel/schema/fields.ts";
import { instant } from "../kernel/schema/form.ts";
import { isId } from "../vocabulary/workspace.ts";

/** What is kept of the profile key: which one it is and since when. Never the key itself (PK3). */
export interface ProfileKey {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly madeAtMilli: number;
}

/** The profile key as it is stored: an id, an instant (ST10), and nothing beside them, lest it be the key (PK3). */
export function profileKeyForm(value: unknown): Checked<ProfileKey> {
  if (!isRecord(value)) return rejected("ST10", "an id and when the key was made");
  const { id, madeAtMilli, ...strangers } = { ...value };
  const issues: Issue[] = Object.keys(strangers).map((name) => ({
    rule: "PK3",
    path: [name],
    message: "nothing but id and madeAtMilli",
  }));
  if (!isId(id)) issues.push({ rule: "ST10", path: ["id"], message: "a text that is not empty" });
  const made = instant(madeAtMilli);
  issues.push(...issuesUnder("madeAtMilli", made));
  return unlessIssues({ id: id as string, madeAtMilli: made.value as number }, issues);
}
