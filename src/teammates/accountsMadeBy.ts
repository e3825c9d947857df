import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isListOf, ownFacts } from "../kernel/schema/guards.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { isPersonKey, type PersonKey } from "../vocabulary/personKey.ts";
import { isId } from "../vocabulary/workspace.ts";

/** Somebody who may have invited others, or may have had an account that did. */
export interface AccountMaker {
  readonly id: string;
  /** When their record was created, in epoch milliseconds. */
  readonly createdAtMilli: number;
}

/** A teammate, with who invited them. */
export interface InvitedAccount extends AccountMaker {
  /** Null if nobody is known to have invited them. */
  readonly invitedBy: PersonKey | null;
}

const none = decision<readonly string[]>([], "TM18");

/**
 * The ids of the teammates whose accounts somebody made: those whom they invited, those whom these invited, and so on
 * (TM18), in the order of the list. Those who have not accepted their invitations yet count (IV5). Whoever was removed is not
 * on the list, so that it does not tell what their account made: ask about them, too. Returns null for a value outside its
 * declared type (ST10).
 *
 * @example
 * const fay: AccountMaker = { id: "fay", createdAtMilli: 0 };
 * const alt: AccountMaker = { id: "alt", createdAtMilli: 7 };
 * const teammates = [{ ...fay, invitedBy: null }, { ...alt, invitedBy: { kind: "teammate" as const, ...fay } }];
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
  const invited = byInviter(teammates);
  const made = new Set<InvitedAccount>();
  const makers: AccountMaker[] = [maker];
  // The list grows while it is gone through.
  for (const { id, createdAtMilli } of makers) {
    for (const { account, inviterOfMilli } of invited.get(mapKeyOf(id)) ?? []) {
      // A key from before the record was created is that of somebody who had the id before.
      if (made.has(account) || account.id === maker.id || inviterOfMilli < createdAtMilli) continue;
      made.add(account);
      makers.push(account);
    }
  }
  return teammates.filter((each) => made.has(each));
}

interface Invited {
  readonly account: InvitedAccount;
  /** The instant in the key of whoever invited them. */
  readonly inviterOfMilli: number;
}

/** The accounts that teammates made, by the ids of these. */
function byInviter(teammates: readonly InvitedAccount[]): ReadonlyMap<string, readonly Invited[]> {
  const accounts = new Map<string, Invited[]>();
  for (const account of teammates) {
    const { invitedBy } = account;
    if (invitedBy?.kind !== "teammate" || invitedBy.createdAtMilli === null) continue;
    const invited = { account, inviterOfMilli: invitedBy.createdAtMilli };
    const key = mapKeyOf(invitedBy.id);
    const known = accounts.get(key);
    if (known === undefined) accounts.set(key, [invited]);
    else known.push(invited);
  }
  return accounts;
}

function isMaker(value: unknown): value is AccountMaker {
  const { id, createdAtMilli } = ownFacts(value);
  return isId(id) && isInstant(createdAtMilli);
}

function isInvitedAccount(value: unknown): value is InvitedAccount {
  const { invitedBy } = ownFacts(value);
  return isMaker(value) && (invitedBy === null || isPersonKey(invitedBy));
}
