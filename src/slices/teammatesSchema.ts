import { frozen } from "../kernel/json/frozen.ts";
import { entriesOf, entryOf, hasEntry, type Ledger, ledgerOf } from "../kernel/ledger/ledger.ts";
import { wordSet } from "../kernel/schema/list.ts";
import { type EntryCheck, ledger } from "../kernel/schema/ledgerSchema.ts";
import { derived, record } from "../kernel/schema/record.ts";
import { anything, boolean, canonical, id, instant, nullable, oneOf } from "../kernel/schema/scalars.ts";
import { faultAt, type Reading, type Schema, transform, withBeyond } from "../kernel/schema/schema.ts";
import { hasNumericDomain, readMailbox, readStoredMailbox } from "../kernel/text/mailbox.ts";
import { holderOf, type TeammateRecord, type TeammatesState } from "../teammates/state.ts";
import { roles } from "../vocabulary/role.ts";
import { type AppTrayApp, appTrayApps, type BotRole, botRoles } from "../vocabulary/teammate.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { anyWorkspace, type SharedWorkspaces, sharedWorkspaces } from "../workspaces/sharedWorkspaces.ts";
import type { WorkspacesState } from "../workspaces/state.ts";
import type { UserProfiles } from "./userProfiles.ts";

export const appSet: Schema<readonly AppTrayApp[]> = /* @__PURE__ */ wordSet(appTrayApps);
export const botRoleSet: Schema<readonly BotRole[]> = /* @__PURE__ */ wordSet(botRoles);

/** The address of a new teammate, kept as it is written (ED4, ED9). */
export const teammateEmail: Schema<string> = /* @__PURE__ */ canonical(
  (text) => (hasNumericDomain(text) ? "ED9" : "ED4"),
  "a bare address such as ann@example.com",
  "mailbox",
  (text) => (readMailbox(text) === null ? null : text),
);

const storedEmail: Schema<string> = /* @__PURE__ */ canonical(
  "ED4",
  "a bare address such as ann@example.com",
  "stored mailbox",
  (text) => (readStoredMailbox(text) === null ? null : text),
);

interface Earlier {
  readonly workspaces?: WorkspacesState;
  readonly userProfiles?: UserProfiles;
}

/**
 * Teammates as they are stored: `{ records }`. The index of addresses may come along; it is made anew. Issues are two of
 * one id (ST5) or one address (TM10), an Owner below tenant level (TM3), no Owner at all (ST12), a home or a user profile
 * that does not exist (ST11).
 */
export function teammatesSchema({ workspaces, userProfiles }: Earlier): Schema<TeammatesState> {
  const places = workspaces === undefined ? anyWorkspace : sharedWorkspaces(workspaces);
  const stored = record<StoredTeammates>({
    records: withBeyond(ledger(recordSchema(places.schema), startCheck), "unique addresses"),
    emails: derived(anything),
  });
  return transform(
    withBeyond(stored, "at least one Owner"),
    "references between parts",
    ({ records }, reading) => {
      checkTogether(records, places, userProfiles, reading);
      return frozen({ records, emails: ledgerOf(entriesOf(records).map(holderOf)) });
    },
    (state) => ({ records: entriesOf(state.records) }),
  );
}

interface StoredTeammates {
  readonly records: Ledger<TeammateRecord>;
  readonly emails?: unknown;
}

function recordSchema(workspace: Schema<Workspace>): Schema<TeammateRecord> {
  const fields = record<TeammateRecord>({
    id,
    email: storedEmail,
    role: oneOf(roles),
    home: workspace,
    decryptsLogs: boolean,
    apps: appSet,
    botRoles: botRoleSet,
    hasRemoteAccess: boolean,
    userProfile: nullable(id),
    createdAtMilli: instant,
    lastLogInAtMilli: nullable(instant),
    passwordSetAtMilli: nullable(instant),
  });
  return withBeyond(fields, "home of an Owner");
}

/** What is wrong with a record beside those before it (TM3, TM10). */
function startCheck(): EntryCheck<TeammateRecord> {
  const addresses = new Set<string>();
  return (teammate, reading) => {
    const { email, role, home } = teammate;
    const address = holderOf(teammate).id;
    if (addresses.has(address)) {
      faultAt(reading, ["email"], "TM10", "duplicate", "an address that no other teammate has", email);
    }
    if (role === "owner" && home.level !== "tenant") {
      faultAt(reading, ["home"], "TM3", "invalidValue", "the tenant, as the home of an Owner", home);
    }
    addresses.add(address);
  };
}

/** Nearly all refer to what exists, and there may be very many: for them no path and no list is made. */
function checkTogether(
  records: Ledger<TeammateRecord>,
  places: SharedWorkspaces,
  userProfiles: UserProfiles | undefined,
  reading: Reading,
): void {
  if (!hasEntry(records, ({ role }) => role === "owner")) {
    faultAt(reading, [], "ST12", "invalidValue", "at least one Owner", undefined);
  }
  const isMissing = (profile: string | null): boolean =>
    profile !== null && userProfiles !== undefined && entryOf(userProfiles, profile) === undefined;
  const isLost = ({ home, userProfile }: TeammateRecord): boolean =>
    !places.exists(home) || isMissing(userProfile);
  if (!hasEntry(records, isLost)) return;
  for (const { id: teammate, home, userProfile } of entriesOf(records)) {
    const path = ["records", teammate];
    if (!places.exists(home)) {
      faultAt(reading, [...path, "home"], "ST11", "unknownReference", "an existing workspace", home);
    }
    if (isMissing(userProfile)) {
      const expected = "the id of an existing user profile";
      faultAt(reading, [...path, "userProfile"], "ST11", "unknownReference", expected, userProfile);
    }
  }
}
