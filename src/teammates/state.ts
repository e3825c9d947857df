import { foldAscii } from "../kernel/text/ascii.ts";
import { type Issue, rejected } from "../kernel/schema/checked.ts";
import { checkSwitch } from "../kernel/schema/fields.ts";
import { type Form, id, instant, orNull, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, ledgerOf, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { ledgerFormOf } from "../kernel/ledger/ledgerForm.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { wordSetForm } from "../kernel/schema/wordSet.ts";
import { isRole, type Role, roles } from "../vocabulary/role.ts";
import {
  type AppTrayApp,
  appTrayApps,
  type BotRole,
  botRoles,
  type Teammate,
} from "../vocabulary/teammate.ts";
import type { Workspace } from "../vocabulary/workspace.ts";

/** What the state keeps of a user: never a password or what was made of one (PW6), only when it was set. */
export interface TeammateRecord extends Teammate {
  /** Has the capability to sign in from an unlisted address where two-factor authentication provides for it (IP4). */
  readonly hasRemoteAccess: boolean;
  /** The id of their contact-centre user profile, if they have one. */
  readonly userProfile: string | null;
  readonly createdAtMilli: number;
  /** Null until they have logged in. */
  readonly lastLogInAtMilli: number | null;
  /** Null until they have set a password. */
  readonly passwordSetAtMilli: number | null;
}

/** Whose address it is. */
export interface EmailHolder {
  /** The address with its letters folded. */
  readonly id: string;
  readonly teammate: string;
}

export interface TeammatesState {
  readonly records: Ledger<TeammateRecord>;
  /** Made of the records: an index, so that finding an address costs the same however many there are (TM10). */
  readonly emails: Ledger<EmailHolder>;
}

/** The state of these teammates, of whom no two have one id or one address. */
export function teammatesOf(records: readonly TeammateRecord[]): TeammatesState {
  return frozen({ records: ledgerOf(records), emails: ledgerOf(records.map(holderOf)) });
}

export function teammateOf({ records }: TeammatesState, teammate: string): TeammateRecord | undefined {
  return entryOf(records, teammate);
}

/** Whether a teammate has this address, ASCII letters compared without case (TM10). */
export function isEmailTaken({ emails }: TeammatesState, email: string): boolean {
  return entryOf(emails, foldAscii(email)) !== undefined;
}

/** The state with this record, in place of an earlier one with its id. Nobody else may have its address. */
export function withTeammate(state: TeammatesState, record: TeammateRecord): TeammatesState {
  const earlier = teammateOf(state, record.id);
  if (earlier === record) return state;
  const records = withEntry(state.records, record);
  if (earlier?.email === record.email) return frozen({ records, emails: state.emails });
  return frozen({ records, emails: withEntry(withoutTeammate(state, record.id).emails, holderOf(record)) });
}

/** The state without this teammate. The same state where there is none. */
export function withoutTeammate(state: TeammatesState, teammate: string): TeammatesState {
  const record = teammateOf(state, teammate);
  if (record === undefined) return state;
  const emails = withoutEntry(state.emails, foldAscii(record.email));
  return frozen({ records: withoutEntry(state.records, teammate), emails });
}

function holderOf({ id, email }: TeammateRecord): EmailHolder {
  return Object.freeze({ id: foldAscii(email), teammate: id });
}

export const roleForm: Form<Role> = (value) =>
  isRole(value) ? { value } : rejected("ST3", `one of ${roles.join(", ")}`);
export const appsForm: Form<readonly AppTrayApp[]> = /* @__PURE__ */ wordSetForm(appTrayApps);
export const botRolesForm: Form<readonly BotRole[]> = /* @__PURE__ */ wordSetForm(botRoles);

/** A teammate's address, kept as it is written (ED4). */
export const teammateEmail: Form<string> = (value) =>
  typeof value === "string" && readMailbox(value) !== null
    ? { value }
    : rejected("ED4", "a bare address such as ann@example.com");

/**
 * Teammates as they are serialised (ST3): `{ records }`. An index beside them, as the state itself has it, is not read but
 * made anew. Their homes are read by the form given. Two of one id (ST5) or one address (TM10) and an Owner below tenant
 * level (TM3) are issues.
 */
export function teammatesFormIn(workspace: Form<Workspace>): Form<TeammatesState> {
  const recordForm = recordFormIn(workspace);
  return (value) => {
    const emails = new Map<string, EmailHolder>();
    const records = ledgerFormOf(recordForm, (record) => issuesBeside(record, emails));
    const written = recordOf({ records, emails: () => ({ value: null }) })(value);
    if (written.issues !== undefined) return written;
    return { value: frozen({ records: written.value.records, emails: ledgerOf([...emails.values()]) }) };
  };
}

function recordFormIn(workspace: Form<Workspace>): Form<TeammateRecord> {
  return recordOf<TeammateRecord>({
    id,
    email: teammateEmail,
    role: roleForm,
    home: workspace,
    decryptsLogs: checkSwitch,
    apps: appsForm,
    botRoles: botRolesForm,
    hasRemoteAccess: checkSwitch,
    userProfile: orNull(id),
    createdAtMilli: instant,
    lastLogInAtMilli: orNull(instant),
    passwordSetAtMilli: orNull(instant),
  });
}

/** What is wrong with a record beside those with these addresses, to which its own is added (TM3, TM10). */
function issuesBeside(record: TeammateRecord, emails: Map<string, EmailHolder>): readonly Issue[] {
  const holder = holderOf(record);
  const issues: Issue[] = [];
  if (emails.has(holder.id)) {
    issues.push({ rule: "TM10", path: ["email"], message: "an address that no other teammate has" });
  }
  if (record.role === "owner" && record.home.level !== "tenant") {
    issues.push({ rule: "TM3", path: ["home"], message: "the tenant as the home of an Owner" });
  }
  emails.set(holder.id, holder);
  return issues;
}
