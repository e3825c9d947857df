import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isListOf, ownFacts } from "../kernel/schema/guards.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { isPersonKey, type PersonKey } from "../vocabulary/personKey.ts";
import { isId } from "../vocabulary/workspace.ts";

/** Somebody who may have invited others or changed their addresses, or may have had an account that did. */
export interface AccountMaker {
  readonly id: string;
  /** When their record was created, in epoch milliseconds. */
  readonly createdAtMilli: number;
}

/** A teammate, with who invited them, and who changed their address for another since. */
export interface InvitedAccount extends AccountMaker {
  /** Null if nobody is known to have invited them. */
  readonly invitedBy: PersonKey | null;
  /** Those whose changes of the address were accepted (TM16). Empty if nobody changed it for another. */
  readonly readdressedBy: readonly PersonKey[];
}

const none = decision<readonly string[]>([], "TM18");

/**
 * The ids of the teammates whose accounts somebody made: those whom they invited or whose address they changed for another,
 * those of whom these did so, and so on (TM18), in the order of the list. An account can have several makers. Those who have
 * not accepted their invitations yet count (IV5). Whoever was removed is not on the list, so that it does not tell what their
 * account made: ask about them, too. Returns null for a value outside its declared type (ST10).
 *
 * @example
 * const fay: AccountMaker = { id: "fay", createdAtMilli: 0 };
 * const alt: AccountMaker = { id: "alt", createdAtMilli: 7 };
 * const faysKey = { kind: "teammate" as const, ...fay };
 * const invited = { ...alt, invitedBy: faysKey, readdressedBy: [] };
 * const teammates = [{ ...fay, invitedBy: null, readdressedBy: [] }, invited];
 * accountsMadeBy(fay, teammates).value; // ["alt"]
 * accountsMadeBy(alt, teammates).value; // []
 */
export function accountsMadeBy(
  maker: AccountMaker,
  teammates: readonly InvitedAccount[],
): Decision<readonly string[] | null> {
  if (!isMaker(maker) || !isListOf(teammates, isInvitedAccount)) return unanswerable;
  const made = accountsMade(maker, teammates);
  return made.length === 0 ? none : { value: made.map(({ id }) => id), because: none.because };
}

/** The accounts that a maker made, in the order of the list. */
export function accountsMade<Account extends InvitedAccount>(
  maker: AccountMaker,
  teammates: readonly Account[],
): readonly Account[] {
  const accounts = byMaker(teammates);
  const made = new Set<InvitedAccount>();
  const makers: AccountMaker[] = [maker];
  // The list grows while it is gone through.
  for (const { id, createdAtMilli } of makers) {
    for (const { account, makerOfMilli } of accounts.get(mapKeyOf(id)) ?? []) {
      // A key from before the record was created is that of somebody who had the id before.
      if (made.has(account) || account.id === maker.id || makerOfMilli < createdAtMilli) continue;
      made.add(account);
      makers.push(account);
    }
  }
  return teammates.filter((each) => made.has(each));
}

interface Made {
  readonly account: InvitedAccount;
  /** The instant in the key of whoever made it. */
  readonly makerOfMilli: number;
}

/** The accounts that teammates made, by the ids of these. */
function byMaker(teammates: readonly InvitedAccount[]): ReadonlyMap<string, readonly Made[]> {
  const accounts = new Map<string, Made[]>();
  for (const account of teammates) {
    addTo(accounts, account, account.invitedBy);
    for (const key of account.readdressedBy) addTo(accounts, account, key);
  }
  return accounts;
}

function addTo(accounts: Map<string, Made[]>, account: InvitedAccount, by: PersonKey | null): void {
  if (by?.kind !== "teammate" || by.createdAtMilli === null) return;
  const made = { account, makerOfMilli: by.createdAtMilli };
  const key = mapKeyOf(by.id);
  const known = accounts.get(key);
  if (known === undefined) accounts.set(key, [made]);
  else known.push(made);
}

function isMaker(value: unknown): value is AccountMaker {
  const { id, createdAtMilli } = ownFacts(value);
  return isId(id) && isInstant(createdAtMilli);
}

function isInvitedAccount(value: unknown): value is InvitedAccount {
  const { invitedBy, readdressedBy } = ownFacts(value);
  return (
    isMaker(value) && (invitedBy === null || isPersonKey(invitedBy)) && isListOf(readdressedBy, isPersonKey)
  );
}
