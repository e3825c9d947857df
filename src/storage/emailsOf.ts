import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { id } from "../kernel/schema/scalars.ts";
import { check, type Reading } from "../kernel/schema/schema.ts";
import { type Kept, readKept } from "./readKept.ts";
import { rowsSchema } from "./rowsSchema.ts";
import { shownEmails } from "./shownEmails.ts";

/**
 * Every address that rows, changes and audit entries show of a teammate: the `emails` of a person to forget (`erasePerson`).
 * They come in any mixture, and null is skipped, as a step may have no changes or no audit entry. Addresses that somebody was
 * to get count, too (TM16). Each comes once, with its letters folded (TM10), in the order of its first place.
 *
 * The records of the teammate tell, what the audit trail says of these (AU1), and the index of addresses. Their id is
 * compared exactly (ST5): whoever else had it, before or after, counts as the same (IV5, TM16). An address that was theirs
 * under another id is not found, nor is one that stands for somebody who was forgotten.
 *
 * Issues say what is wrong with the id (ST5) or with what was given, at its position (ST3), the version of its form included
 * (ST4): an address that cannot be read would be left out.
 *
 * @example
 * const index = { part: "teammates.emails", id: "ann@bank.example", order: null } as const;
 * const rows = [null, { ...index, value: { id: "ann@bank.example", teammate: "ann" } }];
 * emailsOf("ann", rows).value; // ["ann@bank.example"]
 * emailsOf("bob", rows).value; // []
 */
export function emailsOf(teammate: string, kept: Iterable<Kept | null>): Checked<readonly string[]> {
  const asked = check(id, teammate);
  if (hasIssues(asked)) return frozen(asked);
  const emails = new Set<string>();
  // What was read is not collected: there may be a million rows.
  const readEach = (each: unknown, reading: Reading): undefined => {
    const read = each === null ? undefined : readKept(each, reading);
    if (read === undefined) return;
    for (const { email } of shownEmails(read, (given) => given === asked.value)) emails.add(email);
  };
  const checked = check(rowsSchema(readEach), kept);
  return frozen(hasIssues(checked) ? checked : { value: [...emails] });
}
