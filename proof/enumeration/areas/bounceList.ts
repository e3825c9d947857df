import { bounceEntryFor } from "../../../src/bounceList/bounceEntryFor.ts";
import type { BounceEntry } from "../../../src/bounceList/bounceEntry.ts";
import { bounceListing } from "../../../src/bounceList/bounceListing.ts";
import { canSendEmail, decideSendEmail, type EmailRoute } from "../../../src/bounceList/canSendEmail.ts";
import { anyAddress } from "../addresses.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anyMoment, dayMilli, instantOf, startMilli } from "../instants.ts";
import type { Words } from "../oracleTable.ts";

/** The list holds ann@bank.example from `startMilli` on. A migrated tenant may have any period (BL7). */
const bounced = {
  address: anyAddress,
  period: { "7 days": 7, "400 days, migrated": 400, "none, migrated": 0, "outside: no number": NaN },
  asked: anyMoment,
} as const;

const listing = {
  "the address is": ({ address = "", period, asked = "" }: Words) => {
    if (["no bare mailbox", "with blanks"].includes(address)) return "malformed";
    if (address === "of a domain of digits") return "of digits";
    // BL8: "compared without regard to the case of ASCII letters".
    if (!["the same", "in other case"].includes(address) || period === "none, migrated") return "not listed";
    if (asked.startsWith("over 5")) return "dated ahead";
    return asked === "at the end" || asked === "after the end" ? "not listed" : "listed";
  },
};

function entriesOf(retentionDays: number): readonly BounceEntry[] {
  return [{ email: "ann@bank.example", addedAtMilli: startMilli, retentionDays }];
}

/** BL4: "from the instant it is added, for its retention period in days of 24 hours". */
const beingListed = enumeration({
  question: "bounceListing",
  space: bounced,
  derived: listing,
  refused: [],
  decided: [
    `
  | the address is | answer    | by      |
  | listed         | listed    | BL4     |
  | not listed     | notListed | BL4     |
  | dated ahead    | notListed | BL4 SE6 |
  | malformed      | no answer | ED4     |
  | of digits      | no answer | ED4 ED9 |`,
  ],
  ask: ({ address, period, asked }) =>
    bounceListing(entriesOf(period), address, instantOf(asked, period * dayMilli)),
});

/** BL3, BL5: "to all e-mail apps routed over AWS SES. It applies to no other route." */
const sending = enumeration({
  question: "canSendEmail",
  space: {
    ...bounced,
    route: {
      "AWS SES": "awsSes",
      another: { other: "smtp" },
      "outside: an unknown one": "smtp" as unknown as EmailRoute,
    },
  } as const,
  derived: listing,
  refused: [
    `
  | the address is | route   | by      |
  | listed         | AWS SES | BL3     |
  | malformed      | any     | ED4     |
  | of digits      | any     | ED4 ED9 |`,
  ],
  decided: [
    `
  | the address is | route   | answer | by      |
  | any            | another | yes    | BL5     |
  | not listed     | AWS SES | yes    | BL4     |
  | dated ahead    | AWS SES | yes    | BL4 SE6 |`,
  ],
  ask: ({ address, period, asked, route }) =>
    decideSendEmail({ route, to: address }, entriesOf(period), instantOf(asked, period * dayMilli)),
  can: ({ address, period, asked, route }) =>
    canSendEmail({ route, to: address }, entriesOf(period), instantOf(asked, period * dayMilli)),
});

/** BL6: "A further bounce of an address that is on the bounce list does not restart its retention period." */
const bouncing = enumeration({
  question: "bounceEntryFor",
  space: bounced,
  derived: listing,
  refused: [],
  decided: [
    `
  | the address is            | answer    | by      |
  | listed                    | the same  | BL6     |
  | not listed or dated ahead | a new one | BL2     |
  | malformed                 | no answer | ED4     |
  | of digits                 | no answer | ED4 ED9 |`,
  ],
  say: (value) => ((value as BounceEntry).retentionDays === 9 ? "a new one" : "the same"),
  ask: ({ address, period, asked }) =>
    bounceEntryFor(entriesOf(period), address, instantOf(asked, period * dayMilli), 9),
});

export const area: Area = {
  area: "the questions about the bounce list, by classes of addresses and instants",
  enumerations: [beingListed, sending, bouncing],
};
