import { type Ledger, ledgerOf, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import type { Teammate } from "../vocabulary/teammate.ts";
import type { EmailChange } from "./emailChange.ts";

/** An e-mail address and the teammate who has it, or is changing to it. */
export interface EmailHolder {
  /** The address with its letters folded. */
  readonly id: string;
  /** The id of the teammate. */
  readonly teammate: string;
}

type Addressed = Pick<Teammate, "id" | "email"> & { readonly emailChange: EmailChange | null };

/** The entries of a teammate in the index of addresses: that of their address, and that of a new one (TM10, TM16). */
export function holdersIn({ id, email, emailChange }: Addressed): readonly EmailHolder[] {
  const address = foldAscii(email);
  const next = emailChange === null ? address : foldAscii(emailChange.email);
  const holder = holderWith(address, id);
  return next === address ? [holder] : [holder, holderWith(next, id)];
}

function holderWith(address: string, teammate: string): EmailHolder {
  return Object.freeze({ id: address, teammate });
}

/** The index of these teammates. No two may have the same address. */
export function emailHoldersOf(teammates: readonly Addressed[]): Ledger<EmailHolder> {
  return ledgerOf(teammates.flatMap(holdersIn));
}

/** The record of a teammate before and after; either may be none. */
export type Replaced<Item> = readonly [earlier: Item | undefined, later: Item | undefined];

/**
 * The index after records of teammates took the place of earlier ones. All that is gone is taken out first, as an address may
 * have gone from one teammate to another.
 */
export function withAddresses(
  emails: Ledger<EmailHolder>,
  replaced: readonly Replaced<Addressed>[],
): Ledger<EmailHolder> {
  const come: EmailHolder[] = [];
  let left = emails;
  for (const each of replaced) {
    if (!hasOtherAddress(each)) continue;
    const [before, after] = [heldBy(each[0]), heldBy(each[1])];
    for (const { id } of holdersOnlyIn(before, after)) left = withoutEntry(left, id);
    come.push(...holdersOnlyIn(after, before));
  }
  return come.reduce((kept, holder) => withEntry(kept, holder), left);
}

function hasOtherAddress([earlier, later]: Replaced<Addressed>): boolean {
  return earlier?.email !== later?.email || earlier?.emailChange !== later?.emailChange;
}

function heldBy(teammate: Addressed | undefined): readonly EmailHolder[] {
  return teammate === undefined ? [] : holdersIn(teammate);
}

function holdersOnlyIn(
  holders: readonly EmailHolder[],
  others: readonly EmailHolder[],
): readonly EmailHolder[] {
  if (others.length === 0) return holders;
  return holders.filter(({ id }) => !others.some((other) => other.id === id));
}
