import { isString, ownValue } from "../kernel/schema/guards.ts";
import { readStoredMailbox } from "../kernel/text/mailbox.ts";
import type { Change } from "../kernel/schema/changes.ts";
import type { RowChange } from "../tenant/tenantChanges.ts";
import { isErasedEmail } from "./erasedPerson.ts";
import type { ReadKept } from "./readKept.ts";

/** An address of a teammate, with its letters folded, and where it stands. */
export interface ShownEmail {
  readonly email: string;
  readonly path: readonly (string | number)[];
}

/** Whether an id is the teammate's. */
type IsTheirs = (id: unknown) => boolean;

/** Where an address stands in the record of a teammate. */
const places: readonly (readonly string[])[] = [["email"], ["emailChange", "email"]];

/** The addresses that an audit entry, changes or a row show of a teammate. One that stands for another is none. */
export function shownEmails(kept: ReadKept, isTheirs: IsTheirs): readonly ShownEmail[] {
  if (kept.kind === "row") return inRow(kept.row, isTheirs, false);
  if (kept.kind === "changes") return inChanges(kept.rows, isTheirs);
  return kept.entry.changes.flatMap((change, position) =>
    inChange(change, isTheirs).map(({ email, path }) => ({ email, path: ["changes", position, ...path] })),
  );
}

/** An address that is gone from the index was theirs where no other record changed with it. */
function inChanges(rows: readonly RowChange[], isTheirs: IsTheirs): readonly ShownEmail[] {
  const records = rows.filter(({ part }) => part === "teammates.records");
  const isGoneTheirs = records.length > 0 && records.every(({ id }) => isTheirs(id));
  return rows.flatMap((row, position) =>
    inRow(row, isTheirs, isGoneTheirs).map(({ email, path }) => ({
      email,
      path: ["rows", position, ...path],
    })),
  );
}

function inRow(
  { part, id, value }: RowChange,
  isTheirs: IsTheirs,
  isGoneTheirs: boolean,
): readonly ShownEmail[] {
  if (part === "teammates.records") return isTheirs(id) ? inRecord(value, [], ["value"]) : [];
  if (part !== "teammates.emails") return [];
  const isHeldByThem = value === null ? isGoneTheirs : isTheirs(ownValue(value, "teammate"));
  return isHeldByThem ? shown(id, ["id"]) : [];
}

function inChange(change: Change, isTheirs: IsTheirs): readonly ShownEmail[] {
  const [slice, key, id, ...below] = change.path;
  if (slice !== "teammates" || key !== "records" || !isTheirs(id)) return [];
  return ["before", "after"].flatMap((when) => inRecord(ownValue(change, when), below, [when]));
}

/** In what stands at a path below the record: the whole of it where there is no such path. */
function inRecord(value: unknown, below: readonly string[], path: readonly string[]): readonly ShownEmail[] {
  return places.flatMap((place) => {
    if (!below.every((key, position) => key === place[position])) return [];
    const inside = place.slice(below.length);
    const found = inside.reduce<unknown>((outer, key) => ownValue(outer, key), value);
    return shown(found, [...path, ...inside]);
  });
}

function shown(value: unknown, path: readonly string[]): readonly ShownEmail[] {
  const email = isString(value) ? readStoredMailbox(value) : null;
  return email === null || isErasedEmail(email) ? [] : [{ email, path }];
}
