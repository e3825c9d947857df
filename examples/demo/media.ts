import {
  canFetchMedia,
  decideFetchMedia,
  mediaKeyHeader,
  mediaUrlExpiry,
  type MessagingChannel,
  type PresentedCredential,
} from "tenant-policy";
import { bank, dayMilli, localTime, now } from "./bank.ts";
import { type Section, table, yesNo } from "./page.ts";

const key: PresentedCredential = { kind: "mediaAccessKey", header: mediaKeyHeader, isValid: true };
const jwt: PresentedCredential = { kind: "jwt", header: mediaKeyHeader, isValid: true };

const requests: readonly (readonly [string, MessagingChannel, readonly PresentedCredential[]])[] = [
  ["no credential", "whatsApp", []],
  ["media access key, WhatsApp", "whatsApp", [key]],
  ["media access key, not valid", "whatsApp", [{ ...key, isValid: false }]],
  ["media access key, wrong header", "whatsApp", [{ ...key, header: "authorization" }]],
  ["JWT, WhatsApp", "whatsApp", [jwt]],
  ["JWT, in-app messaging", "inApp", [jwt]],
];

export const media: Section = {
  document: "Tenant settings",
  title: "The life of a media URL",
  lines: () => {
    const expiry = mediaUrlExpiry(bank.inboundMedia, now).value;
    if (expiry?.kind !== "shortLived") return ["The URL is persistent."];
    const { expiresAtMilli } = expiry;
    const instants = [expiresAtMilli - 1, expiresAtMilli, expiresAtMilli + dayMilli];
    return [
      `WithEnvelope ${localTime(now)}, public until ${localTime(expiresAtMilli)}.`,
      ...table([
        ["may be fetched with", "1 ms before", "at expiry", "a day after", "because, at expiry"],
        ...requests.map(([name, channel, presented]) => [
          name,
          ...instants.map((instant) => yesNo(canFetchMedia(expiry, channel, presented, instant))),
          decideFetchMedia(expiry, channel, presented, expiresAtMilli).because.join(" "),
        ]),
      ]),
    ];
  },
};
