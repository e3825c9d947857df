import { accepted, rejected } from "../kernel/schema/checked.ts";
import { type Form, id, instant, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type Ledger, ledgerOf } from "../kernel/ledger/ledger.ts";
import { ledgerFormOf } from "../kernel/ledger/ledgerForm.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { refined } from "../kernel/schema/refined.ts";
import type { BounceEntry } from "./entry.ts";
import { defaultBounceRetentionDays } from "./settings.ts";

/** An entry as it is kept: under its e-mail, which has its letters folded (BL8). */
export interface BounceRecord extends BounceEntry {
  readonly id: string;
}

/** The tenant's one bounce list (BL5). */
export interface BounceList {
  /** For addresses that bounce from now on (BL2). Of a migrated tenant also one outside BL1 (BL7). */
  readonly retentionDays: number;
  /** One for each address. What is gone (BL4) may still stand here, without effect. */
  readonly entries: Ledger<BounceRecord>;
}

export const defaultBounceList: BounceList = frozen({
  retentionDays: defaultBounceRetentionDays,
  entries: /* @__PURE__ */ ledgerOf<BounceRecord>([]),
});

/** One bare mailbox, its letters folded (BL8, ED4). */
export const bouncedEmailForm: Form<string> = (value) => {
  const mailbox = typeof value === "string" ? readMailbox(value) : null;
  return mailbox === null ? rejected("ED4", "one bare mailbox such as ann@example.com") : accepted(mailbox);
};

/** BL7: whatever a tenant has from before, if only it is exact. */
const keptRetentionForm: Form<number> = (value) =>
  Number.isSafeInteger(value) ? accepted((value as number) + 0) : rejected("BL7", "a whole number of days");

const recordForm: Form<BounceRecord> = refined(
  recordOf<BounceRecord>({
    id,
    email: bouncedEmailForm,
    addedAtMilli: instant,
    retentionDays: keptRetentionForm,
  }),
  (record) =>
    record.id === record.email
      ? accepted(record)
      : rejected("BL8", "the e-mail of the entry, its letters folded", "id"),
);

/** The bounce list as it is stored. */
export const bounceListForm: Form<BounceList> = recordOf({
  retentionDays: keptRetentionForm,
  entries: ledgerFormOf(recordForm),
});
