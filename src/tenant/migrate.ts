import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { plainCopy } from "../kernel/json/plainCopy.ts";
import { ownValue } from "../kernel/schema/guards.ts";
import { hasIssues, type Issue } from "../kernel/schema/issue.ts";
import { check, newReading, type Reading, type Schema } from "../kernel/schema/schema.ts";
import { anyVersion } from "./anyVersion.ts";
import { noteMigration, withNotes } from "./noteTenant.ts";

/** A state in the current version, which still is to be parsed; or why its version cannot be read. */
export type MigratedState =
  | {
      readonly value: unknown;
      readonly issues?: undefined;
      /**
       * What only the earlier version tells, so that `parseTenant` cannot note it afterwards (ST20). Absent if there is
       * nothing. A note has the form of an issue.
       */
      readonly notes?: NonEmpty<Issue>;
    }
  | { readonly value?: undefined; readonly issues: NonEmpty<Issue>; readonly notes?: undefined };

/**
 * A state of any version this library knows, in the current one. One from a newer library is refused (ST4). The result
 * shares no record and no array with the state (ST17). It is not checked: `parseTenant` does that, and migrates too.
 *
 * `notes` tell who of version 1 is no longer let in as an administrator by the kind of their user profile (IP8), as
 * `parseTenant` would. Log them: of the result, `parseTenant` does not tell it any more. There are none of a state that
 * `parseTenant` would refuse: mend it in its own version.
 */
export function migrate(state: unknown): MigratedState {
  const notes = newReading();
  const checked = check(copyNotedIn(notes), state);
  return hasIssues(checked) ? checked : withNotes(checked, notes);
}

/** Reads a copy of a state of any version into the current one, and notes what is told only once. */
function copyNotedIn(notes: Reading): Schema<unknown> {
  return {
    ...anyVersion,
    read(state, reading) {
      const copy = plainCopy(state);
      const migrated = anyVersion.read(copy, reading);
      if (migrated !== undefined) noteMigration(migrated, ownValue(copy, "schemaVersion"), notes);
      return migrated;
    },
  };
}
