import { type Ledger, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
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
  let held = emails;
  for (const [earlier, later] of replaced) {
    for (const { id } of holdersOnlyIn(earlier, later)) held = withoutEntry(held, id);
  }
  for (const [earlier, later] of replaced) {
    for (const holder of holdersOnlyIn(later, earlier)) held = withEntry(held, holder);
  }
  return held;
}

function haveSameAddresses(one: Addressed | undefined, other: Addressed | undefined): boolean {
  return one?.email === other?.email && one?.emailChange === other?.emailChange;
}

const none: readonly EmailHolder[] = /* @__PURE__ */ Object.freeze([]);

/** What the index has of one record, and not of the other. */
function holdersOnlyIn(one: Addressed | undefined, other: Addressed | undefined): readonly EmailHolder[] {
  if (one === undefined || haveSameAddresses(one, other)) return none;
  const holders = holdersIn(one);
  if (other === undefined) return holders;
  const others = holdersIn(other);
  return holders.filter(({ id }) => !others.some((each) => each.id === id));
}
