import { ownFacts } from "../kernel/schema/guards.ts";
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
import { isMediaUrlExpiry, issueCountsFromMilli, type MediaUrlExpiry } from "./mediaUrlExpiry.ts";
import { isMessagingChannel, type MessagingChannel } from "./messagingChannel.ts";

/** The request header that a credential for an expired URL must come in (IM6). */
export const mediaKeyHeader = "x-imi-connect-media-api-key";

/** A credential that came with a request. The caller verifies it. */
export interface PresentedCredential {
  readonly kind: MediaCredential;
  /** The name of the request header. Letter case does not matter (IM6). */
  readonly header: string;
  /** Whether the caller has verified the credential for this tenant and app. */
  readonly isValid: boolean;
}

const persistent = decision(true, "IM2");
const notYetExpired = decision(true, "IM5");
const withCredential = decision(true, "IM6", "IM7");
const aheadWithCredential = decision(true, "IM6", "IM7", "SE6");

/**
 * Whether an inbound file may be fetched from its URL at an instant (IM2, IM5–IM7, SE6). `expiry` is the one
 * that `mediaUrlExpiry` gave when the URL was issued. `presented` are the credentials of the request; a persistent URL
 * and one that has not expired require none, but one that is dated ahead does. A value outside its declared type gives false (ST10).
 *
 * @example
 * const expiry: MediaUrlExpiry = { kind: "shortLived", expiresAtMilli: 14_400_000, issuedAtMilli: 0 };
 * const jwt: PresentedCredential = { kind: "jwt", header: mediaKeyHeader, isValid: true };
 * canFetchMedia(expiry, "inApp", [], 14_399_999); // true
 * canFetchMedia(expiry, "inApp", [], 14_400_000); // false
 * canFetchMedia(expiry, "inApp", [jwt], 14_400_000); // true
 * canFetchMedia(expiry, "whatsApp", [jwt], 14_400_000); // false
 */
export function canFetchMedia(
  expiry: MediaUrlExpiry,
  channel: MessagingChannel,
  presented: readonly PresentedCredential[],
  nowMilli: number,
): boolean {
  if (!isMediaUrlExpiry(expiry) || !isMessagingChannel(channel)) return false;
  if (!arePresentedCredentials(presented) || !isInstant(nowMilli)) return false;
  if (expiry.kind === "persistent") return true;
  const isInTime = nowMilli >= issueCountsFromMilli(expiry) && nowMilli < expiry.expiresAtMilli;
  return isInTime || presented.filter(isInHeader).some((each) => isAccepted(channel, each));
}

/**
 * `canFetchMedia` with its reasons. An allow names IM2 for a persistent URL, IM5 before the expiry, IM6 and IM7 after
 * it. A refusal names IM6 if no credential came in the header, and IM7 if credentials came but none is valid and of an
 * accepted kind; ST10 for a value outside its declared type. Both also name SE6 for a URL that is dated ahead, and
 * `validUntil` is the instant from which it no longer is. After that and before the expiry, it is the instant of the
 * expiry.
 */
export function decideFetchMedia(
  expiry: MediaUrlExpiry,
  channel: MessagingChannel,
  presented: readonly PresentedCredential[],
  nowMilli: number,
): Decision<boolean> {
  if (!isMediaUrlExpiry(expiry) || !isMessagingChannel(channel)) return outsideType;
  if (!arePresentedCredentials(presented) || !isInstant(nowMilli)) return outsideType;
  if (expiry.kind === "persistent") return persistent;
  const issuedMilli = issueCountsFromMilli(expiry);
  const { expiresAtMilli } = expiry;
  if (nowMilli < issuedMilli) return heldUntil(decideWithCredential(channel, presented, null), issuedMilli);
  if (nowMilli < expiresAtMilli) return heldUntil(notYetExpired, expiresAtMilli);
  return decideWithCredential(channel, presented, expiresAtMilli);
}

/** `expiredAtMilli` is when the URL has expired, or null for one that is dated ahead: it has not. */
function decideWithCredential(
  channel: MessagingChannel,
  presented: readonly PresentedCredential[],
  expiredAtMilli: number | null,
): Decision<boolean> {
  const isDatedAhead = expiredAtMilli === null;
  const inHeader = presented.filter(isInHeader);
  // Credentials in other headers open nothing. If there are no others, the refusal still says whether they break IM7.
  const candidates = inHeader.length > 0 ? inHeader : presented;
  const hasAccepted = candidates.some((each) => isAccepted(channel, each));
  return unlessBroken(
    isDatedAhead ? aheadWithCredential : withCredential,
    inHeader.length === 0 && {
      rule: "IM6",
      facts: isDatedAhead ? null : { expiresAtMilli: expiredAtMilli },
    },
    candidates.length > 0 && !hasAccepted && "IM7",
    isDatedAhead && (inHeader.length === 0 || !hasAccepted) && "SE6",
  );
}

function isInHeader({ header }: PresentedCredential): boolean {
  return foldAscii(header) === mediaKeyHeader;
}

function isAccepted(channel: MessagingChannel, { kind, isValid }: PresentedCredential): boolean {
  return isValid && credentialsOf(channel).includes(kind);
}

function arePresentedCredentials(value: unknown): value is readonly PresentedCredential[] {
  // `every` would skip the holes of a sparse array.
  return Array.isArray(value) && value.findIndex((item) => !isPresentedCredential(item)) === -1;
}

function isPresentedCredential(value: unknown): value is PresentedCredential {
  const { kind, header, isValid } = ownFacts(value);
  return isMediaCredential(kind) && typeof header === "string" && typeof isValid === "boolean";
}
