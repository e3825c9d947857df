import { bounceEntryFor, bounceListing, decideSendEmail, entriesOf } from "tenant-policy";
import { bank, dayMilli, localTime, now } from "./bank.ts";
import { type Section, table, yesNo } from "./page.ts";

const { retentionDays } = bank.bounceList;
const entries = entriesOf(bank.bounceList.entries);
const address = "Gone.Away@mail.example";

export const bounces: Section = {
  document: "Tenant settings",
  title: "A bounce",
  lines: () => {
    const listing = bounceListing(entries, address, now);
    const goneAt = listing.validUntil ?? now;
    const again = bounceEntryFor(entries, address, now, 365).value;
    const other = bounceEntryFor(entries, "old.address@mail.example", now, retentionDays).value;
    return [
      `${address} is ${listing.value ?? "?"} at ${localTime(now)}, until ${localTime(listing.validUntil)}.`,
      ...table([
        ["may be sent to it", "over SES", "because", "over another route", "because"],
        ...[now, goneAt - 1, goneAt].map((instant) => [localTime(instant), ...sendingAt(instant)]),
      ]),
      `It bounces again, the retention being 365 days by then: still until ` +
        `${localTime(again === null ? null : again.addedAtMilli + again.retentionDays * dayMilli)}.`,
      `old.address@mail.example left the list on ${localTime(leftAt("old.address@mail.example"))}.`,
      `A bounce now lists it until ${localTime(other === null ? null : other.addedAtMilli + other.retentionDays * dayMilli)}.`,
    ];
  },
};

function sendingAt(instant: number): readonly string[] {
  return (["awsSes", { other: "smtp" }] as const).flatMap((route) => {
    const { value, because } = decideSendEmail({ route, to: address }, entries, instant);
    return [yesNo(value), because.join(" ")];
  });
}

/** Asked at the instant of the bounce: the answer holds until the address leaves the list. */
function leftAt(email: string): number | undefined {
  const entry = entries.find((each) => each.email === email);
  return entry && bounceListing(entries, email, entry.addedAtMilli).validUntil;
}
