import { owns } from "../kernel/schema/guards.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { type InboundMediaSettings, isInboundMediaSettings, publicMilli } from "./settings.ts";

/** What is stored with a URL when it is issued, and asked for when it is fetched: it never changes (IM8). */
export type MediaUrlExpiry =
  { readonly kind: "persistent" } | { readonly kind: "shortLived"; readonly expiresAtMilli: number };

const persistent = decision<MediaUrlExpiry>({ kind: "persistent" }, "IM2", "IM8");
const notSettable = decision(null, "IM4");

/**
 * Until when the URL of an inbound file is public, for a URL that is issued under these settings at this instant, on
 * any channel (IM2, IM3, IM8). Null where the expiry is one that IM4 does not let one set, or an input is malformed (ST10).
 */
export function mediaUrlExpiry(
  settings: InboundMediaSettings,
  issuedAtMilli: number,
): Decision<MediaUrlExpiry | null> {
  if (!isInboundMediaSettings(settings) || !isInstant(issuedAtMilli)) return unanswerable;
  if (!settings.shortLived) return persistent;
  const lifeMilli = publicMilli(settings.expiry);
  if (lifeMilli === null) return notSettable;
  const expiresAtMilli = issuedAtMilli + lifeMilli;
  if (!isInstant(expiresAtMilli)) return unanswerable;
  return { value: { kind: "shortLived", expiresAtMilli }, because: ["IM3", "IM8"] };
}

const mediaUrlExpiryKeys = ["kind"] as const;
const shortLivedKeys = ["expiresAtMilli"] as const;

export function isMediaUrlExpiry(value: unknown): value is MediaUrlExpiry {
  if (!owns(value, mediaUrlExpiryKeys, shortLivedKeys)) return false;
  const { kind, expiresAtMilli } = value;
  return kind === "persistent" || (kind === "shortLived" && isInstant(expiresAtMilli));
}
