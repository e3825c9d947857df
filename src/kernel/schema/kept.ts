import { hasIssues, type IssuePath } from "./issue.ts";
import { check, type Reading, type Schema, tell } from "./schema.ts";

/**
 * The stored form of a value whose rule has become narrower: what was stored before is kept. Where it could not be set any
 * more, and the reading takes notes, they say so (ST20). It says what `settable` would have said.
 */
/* @__NO_SIDE_EFFECTS__ */
export function kept<Value>(stored: Schema<Value>, settable: Schema<Value>): Schema<Value> {
  return {
    ...stored,
    read(value, reading) {
      const read = stored.read(value, reading);
      if (read !== undefined && reading.notes !== undefined) {
        noteUnlessSettable(settable, read, reading.path, reading.notes);
      }
      return read;
    },
  };
}

function noteUnlessSettable<Value>(
  settable: Schema<Value>,
  value: Value,
  path: IssuePath,
  notes: Reading,
): void {
  const checked = check(settable, value);
  if (!hasIssues(checked)) return;
  for (const issue of checked.issues) tell(notes, () => ({ ...issue, path: [...path, ...issue.path] }));
}
