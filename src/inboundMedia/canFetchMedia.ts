import { owns } from "../kernel/schema/guards.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import {
  type Decision,
  decision,
  heldUntil,
  outsideType,
  unlessBroken,
} from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { credentialsOf, isMediaCredential, type MediaCredential } from "./acceptedCredentials.ts";
import { isMediaUrlExpiry, type MediaUrlExpiry } from "./mediaUrlExpiry.ts";
import { isMessagingChannel, type MessagingChannel } from "./messagingChannel.ts";

/** The header in which a credential for an expired URL has to come (IM6). */
export const mediaKeyHeader = "x-imi-connect-media-api-key";

/** A credential that came with a request. Verifying it is the caller's. */
export interface PresentedCredential {
  readonly kind: MediaCredential;
  /** The name of the header it came in. */
  readonly header: string;
  /** The caller has verified it and found it valid, for this tenant and app. */
  readonly isValid: boolean;
}

const persistent = decision(true, "IM2");
const notYetExpired = decision(true, "IM5");
const withCredential = decision(true, "IM6", "IM7");

/** Whether an inbound file may be fetched from its URL at an instant, with the credentials that came along (IM2, IM5–IM7). */
export function canFetchMedia(
  expiry: MediaUrlExpiry,
  channel: MessagingChannel,
  presented: readonly PresentedCredential[],
  nowMilli: number,
): boolean {
  return decideFetchMedia(expiry, channel, presented, nowMilli).value;
}

export function decideFetchMedia(
  expiry: MediaUrlExpiry,
  channel: MessagingChannel,
  presented: readonly PresentedCredential[],
  nowMilli: number,
): Decision<boolean> {
  if (!isMediaUrlExpiry(expiry) || !isMessagingChannel(channel)) return outsideType;
  if (!arePresentedCredentials(presented) || !isInstant(nowMilli)) return outsideType;
  if (expiry.kind === "persistent") return persistent;
  if (nowMilli < expiry.expiresAtMilli) return heldUntil(notYetExpired, expiry.expiresAtMilli);
  return decideExpiredFetch(channel, presented);
}

function decideExpiredFetch(
  channel: MessagingChannel,
  presented: readonly PresentedCredential[],
): Decision<boolean> {
  const accepted = credentialsOf(channel).value;
  const inHeader = presented.filter(({ header }) => foldAscii(header) === mediaKeyHeader);
  // What came in other headers opens nothing, but a refusal says what else is wrong with it.
  const candidates = inHeader.length > 0 ? inHeader : presented;
  const isAccepted = candidates.some(({ kind, isValid }) => isValid && accepted.includes(kind));
  return unlessBroken(
    withCredential,
    inHeader.length === 0 && "IM6",
    candidates.length > 0 && !isAccepted && "IM7",
  );
}

function arePresentedCredentials(value: unknown): value is readonly PresentedCredential[] {
  // `every` would skip the holes of a sparse array.
  return Array.isArray(value) && value.findIndex((item) => !isPresentedCredential(item)) === -1;
}

const presentedCredentialKeys = ["kind", "header", "isValid"] as const;

function isPresentedCredential(value: unknown): value is PresentedCredential {
  if (!owns(value, presentedCredentialKeys)) return false;
  const { kind, header, isValid } = value;
  return isMediaCredential(kind) && typeof header === "string" && typeof isValid === "boolean";
}
