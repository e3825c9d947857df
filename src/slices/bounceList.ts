import { bounceEntryFor } from "../bounceList/bounceEntryFor.ts";
import { type BounceEntry, endsAtMilli } from "../bounceList/bounceEntry.ts";
import { bounceRetention, defaultBounceRetentionDays } from "../bounceList/settings.ts";
import { decision } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, ledgerOf, withEntry } from "../kernel/ledger/ledger.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { record } from "../kernel/schema/record.ts";
import { canonical, id, instant, whole } from "../kernel/schema/scalars.ts";
import { faultAt, refine, type Schema } from "../kernel/schema/schema.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { hasNumericDomain, readMailbox, readStoredMailbox } from "../kernel/text/mailbox.ts";
import { event, setting, slice } from "./slice.ts";

/** An entry as it is kept: its id is its e-mail address with the letters folded (BL8). */
export interface BounceRecord extends BounceEntry {
  readonly id: string;
}

/** The tenant's one bounce list (BL5). */
export interface BounceList {
  /** For addresses that bounce from now on (BL2). A migrated tenant may have one outside BL1 (BL7). */
  readonly retentionDays: number;
  /** One for each address. An entry that has ended (BL4) may still be here, without effect. */
  readonly entries: Ledger<BounceRecord>;
}

const initialBounceList: BounceList = /* @__PURE__ */ frozen({
  retentionDays: defaultBounceRetentionDays,
  entries: /* @__PURE__ */ ledgerOf<BounceRecord>([]),
});

const bouncedEmail: Schema<string> = /* @__PURE__ */ canonical(
  (text) => (hasNumericDomain(text) ? "ED9" : "ED4"),
  "a bare mailbox such as ann@example.com",
  "mailbox",
  readMailbox,
);

const storedEmail: Schema<string> = /* @__PURE__ */ canonical(
  "ED4",
  "a bare mailbox such as ann@example.com",
  "stored mailbox",
  readStoredMailbox,
);

/** BL7: a tenant keeps what it had, as long as it is exact. */
const keptRetention: Schema<number> = /* @__PURE__ */ whole("BL7", "days", Number.MIN_SAFE_INTEGER);

const storedRecord: Schema<BounceRecord> = /* @__PURE__ */ refine(
  /* @__PURE__ */ record<BounceRecord>({
    id,
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

const storedBounceList: Schema<BounceList> = /* @__PURE__ */ record<BounceList>({
  retentionDays: keptRetention,
  entries: /* @__PURE__ */ ledger(storedRecord),
});

const reported = decision(true, "ST9");

export const bounceList = /* @__PURE__ */ slice("bounceList", {
  schemaIn: () => storedBounceList,
  initial: () => initialBounceList,
  commands: {
    /** For later bounces only (BL2). */
    chooseRetention: /* @__PURE__ */ setting("bounceRetention", {
      fields: { days: bounceRetention },
      reduce: (list: BounceList, { days }) => ({ ...list, retentionDays: days }),
    }),
    /** An e-mail to this address bounced at `at`. */
    recordBounce: /* @__PURE__ */ event({
      fields: { email: bouncedEmail },
      decide: () => reported,
      reduce: (list: BounceList, { email, at }) => withBounce(list, email, at),
    }),
  },
});

/** Each address has one entry. Where a bounce is reported late, the entry that stays longer is kept (BL9). */
function withBounce(list: BounceList, email: string, atMilli: number): BounceList {
  const entryId = foldAscii(email);
  const known = entryOf(list.entries, entryId);
  const { value } = bounceEntryFor(known === undefined ? [] : [known], email, atMilli, list.retentionDays);
  if (value === null || (known !== undefined && endsAtMilli(value) <= endsAtMilli(known))) return list;
  return { ...list, entries: withEntry(list.entries, { id: entryId, ...value }) };
}
