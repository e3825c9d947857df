import {
  type BounceEntry,
  bounceEntryFor,
  bounceListing,
  decideSendEmail,
  decideTakeOffBounceList,
  entriesOf,
} from "tenant-policy";
import { bank, dayMilli, localTime, now, person, placeName } from "./bank.ts";
import { answerText, paragraph, table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const { retentionDays } = bank.bounceList;
const entries = entriesOf(bank.bounceList.entries);
const address = "Gone.Away@mail.example";
const earlier = "old.address@mail.example";

export const bounces: Section = {
  name: "bounces",
  document: "Tenant settings",
  title: "An address that bounced",
  extract: () => [...sending(), ...takingOff(["olga", "felix"])],
  lines: () => [
    ...sending(),
    "",
    `If it bounces again, with a retention of 365 days, it still stays until ${endOf(address, 365)}.`,
    `${earlier} left the list on ${localTime(leftAt(earlier))}.`,
    `If it bounces now, it stays until ${endOf(earlier, retentionDays)}.`,
    ...takingOff(["olga", "fiona", "felix", "liam"]),
  ],
};

function sending(): readonly string[] {
  const listing = bounceListing(entries, address, now);
  const endMilli = listing.validUntil ?? now;
  return [
    `${address} is ${listing.value ?? "?"} until ${localTime(endMilli)}.`,
    ...table([
      ["may mail be sent to it?", "over Amazon SES", "because", "over another route", "because"],
      ...[now, endMilli - 1, endMilli].map((instant) => [localTime(instant), ...sendingAt(instant)]),
    ]),
  ];
}

function sendingAt(instant: number): readonly string[] {
  return (["awsSes", { other: "smtp" }] as const).flatMap((route) => {
    const { value, because } = decideSendEmail({ route, to: address }, entries, instant);
    return [yesNo(value), because.join(" ")];
  });
}

/** Whether they may take the address off the list before its period is over. */
function takingOff(ids: readonly string[]): readonly string[] {
  const answers = ids.map((id) => {
    const { role, home } = person(id);
    const where = home.level === "tenant" ? role : `${role} in ${placeName(home)}`;
    return `${id} (${where}) ${answerText(decideTakeOffBounceList(person(id)))}`;
  });
  return paragraph(`Taken off before that by: ${answers.join("; ")}`);
}

/** When the address leaves the list if it bounces now. */
function endOf(email: string, days: number): string {
  const entry: BounceEntry | null = bounceEntryFor(entries, email, now, days).value;
  return localTime(entry && entry.addedAtMilli + entry.retentionDays * dayMilli);
}

/** Asked at the instant of the bounce, the answer holds until the address leaves the list. */
function leftAt(email: string): number | undefined {
  const entry = entries.find((each) => each.email === email);
  return entry && bounceListing(entries, email, entry.addedAtMilli).validUntil;
}
