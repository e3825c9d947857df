import { own } from "../kernel/schema/guards.ts";
import { entriesOf, entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import { wordSet } from "../kernel/schema/list.ts";
import { type EntryCheck, ledger } from "../kernel/schema/ledgerSchema.ts";
import { kept } from "../kernel/schema/kept.ts";
import { record, remade } from "../kernel/schema/record.ts";
import { boolean, canonical, id, instant, nullable, oneOf, whole } from "../kernel/schema/scalars.ts";
import { type Reading, refine, type Schema, transform, withBeyond } from "../kernel/schema/schema.ts";
import { hasNumericDomain, isStoredMailbox, isSurelyMailbox, readMailbox } from "../kernel/text/mailbox.ts";
import type { EmailHolder } from "../teammates/emailHolders.ts";
import type { OwnerCounts } from "../teammates/ownerCounts.ts";
import {
  type ProfileHolding,
  type TeammateRecord,
  teammatesFrom,
  type TeammatesState,
} from "../teammates/state.ts";
import type { EmailChange } from "../teammates/emailChange.ts";
import type { Lowering } from "../teammates/lowering.ts";
import { readdressersSchema } from "../teammates/readdressers.ts";
import type { Sending } from "../teammates/sending.ts";
import { existing, knownMailbox, mailboxId } from "../vocabulary/ids.ts";
import { personKeySchema } from "../vocabulary/personKey.ts";
import { roles } from "../vocabulary/role.ts";
import { type AppTrayApp, appTrayApps, type BotRole, botRoles } from "../vocabulary/teammate.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { anyWorkspace, type SharedWorkspaces, sharedWorkspaces } from "../workspaces/sharedWorkspaces.ts";
import type { WorkspacesState } from "../workspaces/state.ts";
import { checkRetired, type RetiredIds, retiredIdsOf } from "./retiredIds.ts";
import { checkAmong, checkTogether, newProgress, referencesTo } from "./teammatesProgress.ts";
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

const storedEmail: Schema<string> = /* @__PURE__ */ kept(
  /* @__PURE__ */ canonical(
    "ED4",
    "a bare address such as ann@example.com",
    "stored mailbox",
    (text) => (isStoredMailbox(text) ? text : null),
    knownMailbox,
  ),
  teammateEmail,
  isSurelyMailbox,
);

const emailChange: Schema<EmailChange | null> = /* @__PURE__ */ nullable(
  /* @__PURE__ */ record<EmailChange>({
    email: storedEmail,
    sentAtMilli: instant,
    by: personKeySchema,
    byProfile: /* @__PURE__ */ nullable(id),
  }),
);

const lowering: Schema<Lowering | null> = /* @__PURE__ */ nullable(
  /* @__PURE__ */ record<Lowering>({ happenedAtMilli: instant, isInForce: boolean }),
);

/** Who made the account (TM18). */
const makers = {
  invitedBy: /* @__PURE__ */ nullable(personKeySchema),
  readdressedBy: readdressersSchema,
};

const teammateId = /* @__PURE__ */ existing("teammate");

const emailHolders: Schema<Ledger<EmailHolder>> = /* @__PURE__ */ ledger(
  /* @__PURE__ */ record<EmailHolder>({ id: mailboxId, teammate: teammateId }),
);

const retiredTeammates: Schema<RetiredIds> = /* @__PURE__ */ retiredIdsOf(teammateId);

const count = /* @__PURE__ */ whole("ST10", "teammates");

const ownerCounts: Schema<OwnerCounts> = /* @__PURE__ */ record<OwnerCounts>({
  all: count,
  decrypting: count,
});

const profileHoldings: Schema<Ledger<ProfileHolding>> = /* @__PURE__ */ ledger(
  /* @__PURE__ */ record<ProfileHolding>({ id, teammates: count, owners: count }),
);

interface Earlier {
  readonly workspaces?: WorkspacesState;
  readonly userProfiles?: UserProfiles;
}

/**
 * Teammates as they are stored: `{ records, retired }`. What is derived from the records may come along; it is made anew. Issues are two of
 * one id (ST5) or one address (TM10), an Owner below tenant level (TM3), no Owner at all (ST12), a home or a user profile
 * that does not exist (ST11).
 */
export function teammatesSchema(earlier: Earlier): Schema<TeammatesState> {
  const workspaces = own(earlier, "workspaces");
  const places = workspaces === undefined ? anyWorkspace : sharedWorkspaces(workspaces);
  const references = referencesTo(places, own(earlier, "userProfiles"));
  let progress = newProgress();
  const startCheck = (): EntryCheck<TeammateRecord> => {
    progress = newProgress();
    return checkAmong(progress, references);
  };
  return transform(
    withBeyond(
      refine(storedTeammates(places, startCheck), "ids that are retired", checkIds),
      "at least one Owner who has accepted",
    ),
    "references between parts",
    ({ records, retired }, reading) => {
      checkTogether(records, progress, references, reading);
      return teammatesFrom(records, retired, progress.tally);
    },
    (state) => ({ records: entriesOf(state.records), retired: entriesOf(state.retired) }),
  );
}

function storedTeammates(
  { schema }: SharedWorkspaces,
  startCheck: () => EntryCheck<TeammateRecord>,
): Schema<StoredTeammates> {
  return record<StoredTeammates>({
    records: withBeyond(ledger(recordSchema(schema), startCheck), "unique addresses"),
    emails: remade(emailHolders),
    owners: remade(ownerCounts),
    holdings: remade(profileHoldings),
    retired: retiredTeammates,
  });
}

/** The id of whoever is invited again is retired until they accept (ST14, IV5). */
function checkIds({ records, retired }: StoredTeammates, reading: Reading): void {
  checkRetired(retired, (each) => entryOf(records, each)?.invitation === null, reading);
}

interface StoredTeammates {
  readonly records: Ledger<TeammateRecord>;
  readonly emails?: unknown;
  readonly owners?: unknown;
  readonly holdings?: unknown;
  readonly retired: RetiredIds;
}

function recordSchema(workspace: Schema<Workspace>): Schema<TeammateRecord> {
  const fields = record<TeammateRecord>({
    id: teammateId,
    email: storedEmail,
    role: oneOf(roles),
    home: workspace,
    decryptsLogs: boolean,
    apps: appSet,
    botRoles: botRoleSet,
    hasRemoteAccess: boolean,
    userProfile: nullable(id),
    invitation: nullable(record<Sending>({ sentAtMilli: instant })),
    ...makers,
    ownerSinceMilli: nullable(instant),
    lowering,
    ownerDecryptionAtMilli: nullable(instant),
    emailChange,
    createdAtMilli: instant,
    handedOverAtMilli: nullable(instant),
    lastLogInAtMilli: nullable(instant),
    passwordSetAtMilli: nullable(instant),
    passwordResetAtMilli: nullable(instant),
  });
  return withBeyond(fields, "home of an Owner");
}
