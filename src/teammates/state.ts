import { frozen } from "../kernel/json/frozen.ts";
import {
  changedIds,
  entryOf,
  type Ledger,
  ledgerOf,
  ledgerOfFrozen,
  withEntry,
  withoutEntry,
} from "../kernel/ledger/ledger.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import type { PersonKey } from "../vocabulary/personKey.ts";
import type { Teammate } from "../vocabulary/teammate.ts";
import type { EmailChange } from "./emailChange.ts";
import type { Lowering } from "./lowering.ts";
import { type EmailHolder, holdersIn, type Replaced, withAddresses } from "./emailHolders.ts";
import { isAcceptedOwner, isPending } from "./invitee.ts";
import { type OwnerCounts, recounted } from "./ownerCounts.ts";
import type { Sending } from "./sending.ts";

/** A teammate in a tenant's state. It contains no password and no hash (PW6). Times are in epoch milliseconds. */
export interface TeammateRecord extends Teammate {
  /** Whether the teammate has the remote-access capability (IP4, TM13). */
  readonly hasRemoteAccess: boolean;
  /** The id of their contact-centre user profile, or null if they have none. */
  readonly userProfile: string | null;
  /** The invitation that they have not accepted, so that they have no right yet. Null once they are accepted (IV5). */
  readonly invitation: Sending | null;
  /** Who invited them (TM18). Null for the Owner made at provisioning, and for those of version 1. */
  readonly invitedBy: PersonKey | null;
  /**
   * Everybody who changed their address for another since, each once, in the order in which their last changes were accepted
   * (TM18). Empty for nobody.
   */
  readonly readdressedBy: readonly PersonKey[];
  /** When they became an Owner, in epoch milliseconds. Null for one from the start, and for who never was one (TM15). */
  readonly ownerSinceMilli: number | null;
  /** The last time since then that the support team lowered them. Null for never (TM15). */
  readonly lowering: Lowering | null;
  /**
   * Of an Owner, when their right to decrypt last ended while they were one: what the support team granted before that is
   * over. So is a grant again that was dated ahead of its report, which is kept here too (TM15, ST15). Null for never.
   */
  readonly ownerDecryptionAtMilli: number | null;
  /** The change of their address that was not accepted yet (TM16). */
  readonly emailChange: EmailChange | null;
  readonly createdAtMilli: number;
  /**
   * When somebody who is no Owner changed their address for them, so that the account may be another person's. What they
   * locked before is nobody's (TM16, AS27). Null for never.
   */
  readonly handedOverAtMilli: number | null;
  /** Null until the teammate has logged in. */
  readonly lastLogInAtMilli: number | null;
  /** Null until the teammate has set a password. */
  readonly passwordSetAtMilli: number | null;
  /** When somebody reset their password. Until they set one after that, a change is due (PW10). Null for never. */
  readonly passwordResetAtMilli: number | null;
}

/** How many teammates hold a user profile. */
export interface ProfileHolding {
  /** The id of the profile. */
  readonly id: string;
  readonly teammates: number;
  /** The Owners among them. */
  readonly owners: number;
}

/** The teammates of a tenant. */
export interface TeammatesState {
  /** The teammates by id. */
  readonly records: Ledger<TeammateRecord>;
  /**
   * Clever for speed: an index of their addresses, new ones included, derived from the records (TM10). With it, an invitation takes 1.2
   * times as long in a tenant of 100,000 teammates as in one of 1,000 (docs/performance.md).
   */
  readonly emails: Ledger<EmailHolder>;
  /** How many Owners there are, derived from the records too (ST12, DL6). */
  readonly owners: OwnerCounts;
  /** How many hold each user profile that somebody holds, derived from the records too (UP26). */
  readonly holdings: Ledger<ProfileHolding>;
  /** The ids of teammates who were removed (ST14). Nothing else is kept of them. */
  readonly retired: Ledger<{ readonly id: string }>;
}

const noneRetired = /* @__PURE__ */ ledgerOf<{ readonly id: string }>([]);

/** The state of these teammates, and of the ids of earlier ones. No two teammates may have the same id or address. */
export function teammatesOf(
  records: readonly TeammateRecord[],
  retired: TeammatesState["retired"] = noneRetired,
): TeammatesState {
  const tally = newTally();
  for (const record of records) addToTally(tally, record, holdersIn(record));
  return teammatesFrom(ledgerOf(records), retired, tally);
}

/** What is derived from teammates, while they are counted one by one. */
export interface Tally {
  readonly holders: EmailHolder[];
  readonly holdings: Map<string, { id: string; teammates: number; owners: number }>;
  owners: OwnerCounts;
}

export function newTally(): Tally {
  return { holders: [], holdings: new Map(), owners: noOwners };
}

const noOwners: OwnerCounts = /* @__PURE__ */ frozen({ all: 0, decrypting: 0 });

/** Counts a teammate, who has these addresses. */
export function addToTally(tally: Tally, record: TeammateRecord, holders: readonly EmailHolder[]): void {
  for (const holder of holders) tally.holders.push(holder);
  tally.owners = recounted(tally.owners, undefined, record);
  const { userProfile, role } = record;
  if (userProfile === null) return;
  const key = mapKeyOf(userProfile);
  const count = tally.holdings.get(key) ?? { id: userProfile, teammates: 0, owners: 0 };
  count.teammates += 1;
  if (role === "owner") count.owners += 1;
  tally.holdings.set(key, count);
}

/** The state of the teammates in a ledger, who were counted: what is derived from them is made anew. */
export function teammatesFrom(
  records: Ledger<TeammateRecord>,
  retired: TeammatesState["retired"],
  { holders, owners, holdings }: Tally,
): TeammatesState {
  const [emails, held] = [ledgerOfFrozen(holders), ledgerOf([...holdings.values()])];
  return frozen({ records, emails, owners, holdings: held, retired });
}

/** The teammate with this id. Returns undefined for an unknown id. */
export function teammateOf({ records }: TeammatesState, teammate: string): TeammateRecord | undefined {
  return entryOf(records, teammate);
}

/** The id of the teammate who has this address, or is changing to it. The case of ASCII letters does not matter (TM10). */
export function holderOfEmail({ emails }: TeammatesState, email: string): string | undefined {
  return entryOf(emails, foldAscii(email))?.teammate;
}

/** Whether nobody else who is an Owner may decrypt logs (DL6). */
export function isLastDecryptingOwner({ owners }: TeammatesState, record: TeammateRecord): boolean {
  return owners.decrypting === 1 && isAcceptedOwner(record) && record.decryptsLogs;
}

/** How many teammates hold the user profile, and how many Owners among them. */
export function holdersOf({ holdings }: TeammatesState, userProfile: string): Omit<ProfileHolding, "id"> {
  return entryOf(holdings, userProfile) ?? nobody;
}

const nobody = /* @__PURE__ */ frozen({ teammates: 0, owners: 0 });

/** Whether the id was a teammate's who was removed (ST14). */
export function isIdRetired({ retired }: TeammatesState, id: string): boolean {
  return entryOf(retired, id) !== undefined;
}

/**
 * The state with this record, which replaces an earlier one with its id. No other teammate may have its address.
 * Returns the same state for the same record.
 */
export function withTeammate(state: TeammatesState, record: TeammateRecord): TeammatesState {
  const earlier = teammateOf(state, record.id);
  if (earlier === record) return state;
  // The id of an accepted teammate is not retired: there is nothing to look up.
  const staysRetired = isPending(record) || earlier?.invitation === null;
  // Its parts are frozen already.
  return Object.freeze({
    records: withEntry(state.records, record),
    ...derivedAfter(state, [[earlier, record]]),
    retired: staysRetired ? state.retired : withoutEntry(state.retired, record.id),
  });
}

/** What is derived from the records. */
type Derived = Pick<TeammatesState, "emails" | "owners" | "holdings">;

/** What is derived, after records have taken the place of earlier ones. */
function derivedAfter(state: Derived, replaced: readonly Replaced<TeammateRecord>[]): Derived {
  return {
    emails: withAddresses(state.emails, replaced),
    owners: replaced.reduce((counts, each) => recounted(counts, ...each), state.owners),
    holdings: replaced.reduce((holdings, each) => reheld(holdings, ...each), state.holdings),
  };
}

/** The state after its records were changed from outside, as a log of changes does: what is derived from them follows. */
export function withRecords(state: TeammatesState, records: TeammatesState["records"]): TeammatesState {
  const replaced = changedIds(state.records, records).map((id) => {
    return [entryOf(state.records, id), entryOf(records, id)] as const;
  });
  return replaced.length === 0 ? state : frozen({ ...state, records, ...derivedAfter(state, replaced) });
}

/**
 * The state without this teammate. Their id is given to nobody else (ST14), unless they never accepted their invitation
 * (IV5). Returns the same state for an unknown id.
 */
export function withoutTeammate(state: TeammatesState, teammate: string): TeammatesState {
  const record = teammateOf(state, teammate);
  if (record === undefined) return state;
  return frozen({
    records: withoutEntry(state.records, teammate),
    ...derivedAfter(state, [[record, undefined]]),
    retired: isPending(record) ? state.retired : withEntry(state.retired, Object.freeze({ id: teammate })),
  });
}

/** The same holdings where profile and role stayed as they were. */
function reheld(
  holdings: Ledger<ProfileHolding>,
  earlier: TeammateRecord | undefined,
  later: TeammateRecord | undefined,
): Ledger<ProfileHolding> {
  if (earlier?.userProfile === later?.userProfile && earlier?.role === later?.role) return holdings;
  return withHolder(withHolder(holdings, earlier, -1), later, 1);
}

/** The holdings after this record was counted in (1) or out (-1). A profile that nobody holds has no entry. */
function withHolder(
  holdings: Ledger<ProfileHolding>,
  record: TeammateRecord | undefined,
  change: 1 | -1,
): Ledger<ProfileHolding> {
  const held = record?.userProfile ?? null;
  if (record === undefined || held === null) return holdings;
  const { teammates, owners } = entryOf(holdings, held) ?? nobody;
  const left = teammates + change;
  const isOwner = record.role === "owner";
  if (left === 0) return withoutEntry(holdings, held);
  return withEntry(holdings, { id: held, teammates: left, owners: owners + (isOwner ? change : 0) });
}
