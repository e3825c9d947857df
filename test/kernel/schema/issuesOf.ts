import type { Checked, Issue } from "../../../src/kernel/schema/issue.ts";

/** The issues in short, such as `ST3 missingProperty owner.email`; none where the value was accepted. */
export function issuesOf(checked: Checked<unknown>): readonly string[] {
  const issues: readonly Issue[] = checked.issues ?? [];
  return issues.map(({ rule, code, path }) =>
    [rule, code, ...(path.length > 0 ? [path.join(".")] : [])].join(" "),
  );
}
