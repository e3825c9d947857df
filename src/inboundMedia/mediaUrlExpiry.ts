import { own, ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { countsFromMilli } from "../kernel/time/datedAhead.ts";
import { isInstant } from "../kernel/time/instant.ts";
import {
  expiryMilli,
  type InboundMediaSettings,
  isInboundMediaSettings,
  longestExpiryMilli,
} from "./settings.ts";

/**
 * The expiry of a URL. Store it with the URL when the URL is issued, and pass it to `canFetchMedia`. It never changes
 * (IM8). Instants are in epoch milliseconds.
 */
export type MediaUrlExpiry =
  | { readonly kind: "persistent" }
  | {
      readonly kind: "shortLived";
      readonly expiresAtMilli: number;
      /** When the URL was issued. Null or absent for one that was stored without it (SE6). */
      readonly issuedAtMilli?: number | null;
    };

const persistent = decision<MediaUrlExpiry>({ kind: "persistent" }, "IM2", "IM8");
const notSettable = decision(null, "IM4");

/**
 * The expiry of the URL of an inbound file that is issued at an instant under these settings, on any channel (IM2, IM3,
 * IM8). Returns null for settings whose expiry could not be set (IM4) and for a value outside its declared type (ST10).
 *
 * @example
 * const settings: InboundMediaSettings = { shortLived: true, expiry: { unit: "hours", amount: 4 } };
 * mediaUrlExpiry(settings, 0).value; // { kind: "shortLived", expiresAtMilli: 14_400_000, issuedAtMilli: 0 }
 * mediaUrlExpiry({ ...settings, shortLived: false }, 0).value; // { kind: "persistent" }
 */
export function mediaUrlExpiry(
  settings: InboundMediaSettings,
  issuedAtMilli: number,
): Decision<MediaUrlExpiry | null> {
  if (!isInboundMediaSettings(settings) || !isInstant(issuedAtMilli)) return unanswerable;
  if (!settings.shortLived) return persistent;
  const lifetimeMilli = expiryMilli(settings.expiry);
  if (lifetimeMilli === null) return notSettable;
  const expiresAtMilli = issuedAtMilli + lifetimeMilli;
  if (!isInstant(expiresAtMilli)) return unanswerable;
  return { value: { kind: "shortLived", expiresAtMilli, issuedAtMilli }, because: ["IM3", "IM8"] };
}

export function isMediaUrlExpiry(value: unknown): value is MediaUrlExpiry {
  const { kind, expiresAtMilli, issuedAtMilli } = ownFacts(value);
  if (kind === "persistent") return true;
  const isIssuedOrUnknown = issuedAtMilli === undefined || issuedAtMilli === null || isInstant(issuedAtMilli);
  return kind === "shortLived" && isInstant(expiresAtMilli) && isIssuedOrUnknown;
}

/**
 * The instant before which a short-lived URL is dated ahead (SE6). No URL lives longer than 7 days (IM4), so one that
 * names no instant of issue, or an earlier one, counts as issued 7 days before its expiry.
 */
export function issueCountsFromMilli(expiry: ShortLived): number {
  const issuedAtMilli = own(expiry, "issuedAtMilli") ?? -Infinity;
  return countsFromMilli(Math.max(issuedAtMilli, expiry.expiresAtMilli - longestExpiryMilli));
}

type ShortLived = Extract<MediaUrlExpiry, { readonly kind: "shortLived" }>;
