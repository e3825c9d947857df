import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, ledgerOf, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import type { Teammate } from "../vocabulary/teammate.ts";

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

export function holderOf({ id, email }: TeammateRecord): EmailHolder {
  return Object.freeze({ id: foldAscii(email), teammate: id });
}
