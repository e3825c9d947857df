import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { entriesOf, entryOf, hasEntry } from "../kernel/ledger/ledger.ts";
import { own } from "../kernel/schema/guards.ts";
import { type Issue, type IssuePath, issueOf } from "../kernel/schema/issue.ts";
import { check, issuesIn, type Reading, tell } from "../kernel/schema/schema.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import { presentHolder } from "../slices/personKeyOf.ts";
import { isAdministratorAtSignIn } from "../vocabulary/isAdministratorAtSignIn.ts";
import { readZone } from "../timeZone/zone.ts";
import type { ProfileKind } from "../userProfiles/kinds.ts";
import { storedTenant, type Tenant } from "./tenant.ts";

/** The rules that only a note names, not an issue. */
export type NotedRule = "AS27" | "DL6" | "IP8" | "TZ11";

/** What a note means to whoever runs the tenant, and what helps. */
const messages: Readonly<Record<NotedRule, string>> = {
  AS27: "Nobody who is there holds this lock. An Owner can unlock the asset: assets/unlock",
  DL6: "No Owner may decrypt logs, so nobody here can grant it. Support can restore it: teammates/grantOwnerDecryption",
  IP8: "The user profile no longer makes this teammate an administrator at sign-in: in the two-factor mode remoteOnly, and only there, they are now refused from addresses that are not listed. Grant remote access (teammates/grantRemoteAccess) or Full Access (teammates/changeRole)",
  TZ11: "This host does not know the time zone, so questions that need it answer null. Newer time zone data of the host help",
};

/** Notes what the parts of a tenant that has been read say together (ST20). `version` is that of its stored form. */
export function noteTenant(tenant: Tenant, version: unknown, notes: Reading): void {
  if (readZone(tenant.timeZone) === null) {
    add(notes, "TZ11", ["timeZone"], "a time zone that this host knows", JSON.stringify(tenant.timeZone));
  }
  if (tenant.teammates.owners.decrypting === 0) {
    add(notes, "DL6", ["teammates"], "an Owner who may decrypt logs", "none");
  }
  if (version === 1) noteFormerAdministrators(tenant, notes);
  const isLost = ({ lockedBy }: AssetRecord): boolean =>
    lockedBy !== null && presentHolder(tenant.teammates, lockedBy) === undefined;
  // Nearly every holder is there, and there may be very many assets: those that are in order are not sorted.
  if (!hasEntry(tenant.assets.records, isLost)) return;
  for (const asset of entriesOf(tenant.assets.records)) {
    if (!isLost(asset)) continue;
    const path = ["assets", "records", asset.id, "lockedBy"];
    add(notes, "AS27", path, "a teammate who is there, or null", "somebody who is not");
  }
}

/**
 * Notes what only the earlier version of a state tells, so that nobody can once it is migrated (ST20). Of a state that is
 * malformed it notes nothing.
 */
export function noteMigration(migrated: unknown, version: unknown, notes: Reading): void {
  if (version !== 1) return;
  const tenant = own(check(storedTenant, migrated), "value");
  if (tenant !== undefined) noteFormerAdministrators(tenant, notes);
}

/** What was read, with the notes that were taken of it. Without the property where there are none. */
export function withNotes<Value>(
  read: { readonly value: Value },
  taken: Reading,
): { readonly value: Value; readonly notes?: NonEmpty<Issue> } {
  const [first, ...rest] = issuesIn(taken);
  return first === undefined ? read : { ...read, notes: [first, ...rest] };
}

/**
 * The kind of a user profile made its holder an administrator at sign-in, and does no longer (IP8). Whoever has remote
 * access signs in as before.
 */
function noteFormerAdministrators({ teammates, userProfiles }: Tenant, notes: Reading): void {
  for (const { id, role, hasRemoteAccess, userProfile } of entriesOf(teammates.records)) {
    const held = entryOf(userProfiles.records, userProfile ?? "");
    const isLetInStill = isAdministratorAtSignIn(role) || hasRemoteAccess;
    if (isLetInStill || held === undefined || !administratorKinds.includes(held.kind)) continue;
    const path = ["teammates", "records", id, "role"];
    add(notes, "IP8", path, 'the role "owner" or "full", or remote access', JSON.stringify(role));
  }
}

/** Of version 1. */
const administratorKinds: readonly ProfileKind[] = ["administrator", "administratorOnly"];

function add(notes: Reading, rule: NotedRule, path: IssuePath, expected: string, received: string): void {
  const message = messages[rule];
  tell(notes, () => ({ ...issueOf(rule, "invalidValue", path, expected, received), message }));
}
