import { isDeepStrictEqual } from "node:util";
import { serializeTenant, type Tenant, type TenantChanges } from "tenant-policy";
import { applyChanges, parseChanges } from "tenant-policy/storage";
import type { Follower } from "./history.ts";

/** After how many changes all of them are applied at once. */
const changesAtOnce = 500;

/** Follows a history by nothing but the log of changes, which is written as text and read again. */
export function changeLog(start: Tenant, apply: typeof applyChanges = applyChanges): Follower {
  let folded = start;
  let since = start;
  let log: TenantChanges[] = [];
  return ({ before, done }) => {
    if ((done.changes === null) !== (done.tenant === before))
      return "changes without a change, or none of one";
    if (done.changes === null) return undefined;
    const read = parseChanges(JSON.stringify(done.changes));
    if (read.issues !== undefined) return `the log has issues: ${JSON.stringify(read.issues)}`;
    const { value, issues } = apply(folded, read.value);
    if (issues !== undefined) return `the changes have issues: ${JSON.stringify(issues)}`;
    folded = value;
    log.push(read.value);
    if (!isDeepStrictEqual(folded, done.tenant)) return "the changes lead to another tenant";
    if (log.length < changesAtOnce) return undefined;
    const together = apply(since, log).value;
    since = folded;
    log = [];
    const isSame = together !== undefined && serializeTenant(together) === serializeTenant(done.tenant);
    return isSame ? undefined : `the last ${changesAtOnce} changes at once lead to another tenant`;
  };
}
