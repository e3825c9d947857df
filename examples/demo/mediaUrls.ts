import {
  canFetchMedia,
  decideFetchMedia,
  mediaKeyHeader,
  mediaUrlExpiry,
  type MessagingChannel,
  type PresentedCredential,
} from "tenant-policy";
import { bank, dayMilli, localTime, now } from "./bank.ts";
import { table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const key: PresentedCredential = { kind: "mediaAccessKey", header: mediaKeyHeader, isValid: true };
const jwt: PresentedCredential = { kind: "jwt", header: mediaKeyHeader, isValid: true };

type Request = readonly [string, MessagingChannel, readonly PresentedCredential[]];
const requests: readonly Request[] = [
  ["WhatsApp, no credential", "whatsApp", []],
  ["WhatsApp, media access key", "whatsApp", [key]],
  ["WhatsApp, JWT", "whatsApp", [jwt]],
  ["in-app messaging, JWT", "inApp", [jwt]],
  ["WhatsApp, invalid media access key", "whatsApp", [{ ...key, isValid: false }]],
  ["WhatsApp, key in another header", "whatsApp", [{ ...key, header: "authorization" }]],
];

export const mediaUrls: Section = {
  name: "media-urls",
  document: "Tenant settings",
  title: "How long the URL of an inbound file is public",
  extract: () => fetching(requests.slice(0, 4)),
  lines: () => fetching(requests),
};

function fetching(shown: readonly Request[]): readonly string[] {
  const expiry = mediaUrlExpiry(bank.inboundMedia, now).value;
  if (expiry?.kind !== "shortLived") return ["The URL is persistent."];
  const { expiresAtMilli } = expiry;
  const instants = [expiresAtMilli - 1, expiresAtMilli, expiresAtMilli + dayMilli];
  return [
    `A URL issued on ${localTime(now)} expires on ${localTime(expiresAtMilli)}.`,
    ...table([
      ["may be fetched?", "1 ms before", "at expiry", "a day after", "because, at expiry"],
      ...shown.map(([name, channel, presented]) => [
        name,
        ...instants.map((instant) => yesNo(canFetchMedia(expiry, channel, presented, instant))),
        decideFetchMedia(expiry, channel, presented, expiresAtMilli).because.join(" "),
      ]),
    ]),
  ];
}
