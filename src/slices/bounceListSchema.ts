import { type BounceEntry, endsAtMilli } from "../bounceList/bounceEntry.ts";
import type { Ledger } from "../kernel/ledger/ledger.ts";
import { kept } from "../kernel/schema/kept.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { record } from "../kernel/schema/record.ts";
import { canonical, instant, whole } from "../kernel/schema/scalars.ts";
import { faultAt, refine, type Schema } from "../kernel/schema/schema.ts";
import { hasNumericDomain, isSurelyMailbox, readMailbox, readStoredMailbox } from "../kernel/text/mailbox.ts";
import { knownMailbox, mailboxId } from "../vocabulary/ids.ts";

/** An entry as it is kept: its id is its e-mail address with the letters folded (BL8). */
export interface BounceRecord extends BounceEntry {
  readonly id: string;
}

/** What is remembered of an address that was taken off the list before its time (BL10). */
export interface TakenOffAddress {
  /** The address with the letters folded (BL8). */
  readonly id: string;
  /** In epoch milliseconds. A bounce that happened then, or before, does not put the address back. */
  readonly takenOffAtMilli: number;
}

/** The tenant's one bounce list (BL5). */
export interface BounceList {
  /** For addresses that bounce from now on (BL2). A migrated tenant may have one outside BL1 (BL7). */
  readonly retentionDays: number;
  /** One for each address. An entry that has ended (BL4) may still be here, without effect. */
  readonly entries: Ledger<BounceRecord>;
  /** The addresses that were taken off, those that have bounced again since included. */
  readonly takenOff: Ledger<TakenOffAddress>;
}

export const bouncedEmail: Schema<string> = /* @__PURE__ */ canonical(
  (text) => (hasNumericDomain(text) ? "ED9" : "ED4"),
  "a bare mailbox such as ann@example.com",
  "mailbox",
  readMailbox,
);

const storedEmail: Schema<string> = /* @__PURE__ */ kept(
  /* @__PURE__ */ canonical(
    "ED4",
    "a bare mailbox such as ann@example.com",
    "stored mailbox",
    readStoredMailbox,
    knownMailbox,
  ),
  bouncedEmail,
  isSurelyMailbox,
);

/** BL7: a tenant keeps what it had, as long as it is exact. */
const keptRetention: Schema<number> = /* @__PURE__ */ whole("BL7", "days", Number.MIN_SAFE_INTEGER);

const storedRecord: Schema<BounceRecord> = /* @__PURE__ */ refine(
  /* @__PURE__ */ record<BounceRecord>({
    id: mailboxId,
    email: storedEmail,
    addedAtMilli: instant,
    retentionDays: keptRetention,
  }),
  "id of the address",
  (entry, reading) => {
    if (entry.id === entry.email) return;
    faultAt(
      reading,
      ["id"],
      "BL8",
      "invalidValue",
      "the e-mail address of the entry, in lower case",
      entry.id,
    );
  },
);

/** When an address was taken off. */
export function takenOffMilli({ takenOffAtMilli }: TakenOffAddress): number {
  return takenOffAtMilli;
}

/** The bounce list as it is stored. */
export const storedBounceList: Schema<BounceList> = /* @__PURE__ */ record<BounceList>({
  retentionDays: keptRetention,
  entries: /* @__PURE__ */ ledger(storedRecord, undefined, endsAtMilli),
  takenOff: /* @__PURE__ */ ledger<TakenOffAddress>(
    /* @__PURE__ */ record<TakenOffAddress>({ id: storedEmail, takenOffAtMilli: instant }),
    undefined,
    takenOffMilli,
  ),
});
