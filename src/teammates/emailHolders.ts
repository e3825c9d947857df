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
  const addresses = new Set([email, emailChange?.email ?? email].map(foldAscii));
  return Array.from(addresses, (address) => Object.freeze({ id: address, teammate: id }));
}

/** The index of these teammates. No two may have the same address. */
export function emailHoldersOf(teammates: readonly Addressed[]): Ledger<EmailHolder> {
  return ledgerOf(teammates.flatMap(holdersIn));
}

/** The index after the record of a teammate has taken the place of an earlier one; either may be none. */
export function withAddresses(
  emails: Ledger<EmailHolder>,
  earlier: Addressed | undefined,
  later: Addressed | undefined,
): Ledger<EmailHolder> {
  if (earlier?.email === later?.email && earlier?.emailChange === later?.emailChange) return emails;
  const before = earlier === undefined ? [] : holdersIn(earlier);
  const after = later === undefined ? [] : holdersIn(later);
  const without = before
    .filter(({ id }) => !after.some((holder) => holder.id === id))
    .reduce((kept, { id }) => withoutEntry(kept, id), emails);
  return after
    .filter(({ id }) => !before.some((holder) => holder.id === id))
    .reduce((kept, holder) => withEntry(kept, holder), without);
}
