// Three settings of a tenant: which users may be added, how long a file is public, and which addresses bounce.
import {
  acceptedCredentials,
  type BounceEntry,
  bounceEntryFor,
  bounceListing,
  canFetchMedia,
  canSendEmail,
  checkEmailDomains,
  decideDomainAllowed,
  emailDomainsRisks,
  isDomainAllowed,
  mediaKeyHeader,
  mediaUrlExpiry,
} from "tenant-policy";

// A check returns the canonical list, or every problem with its position.
const domains = checkEmailDomains("@Connect.com, retail-bank.example").value ?? [];
console.log(domains.join(" ")); // → connect.com retail-bank.example
const typo = checkEmailDomains("connect.com, b@nk.example").issues?.[0];
console.log(typo?.rule, typo?.path.join(".")); // → ED6 1

// A domain allows exactly itself, and the address must be well formed.
console.log(isDomainAllowed("ann@CONNECT.com", domains)); // → true
console.log(decideDomainAllowed("ann@abc.connect.com", domains).because.join(" ")); // → ED3
console.log(decideDomainAllowed("ann@evil.example@connect.com", domains).because.join(" ")); // → ED4

// Removing the last domain opens the tenant to every domain. This is allowed, but the page should ask first.
console.log(emailDomainsRisks(domains, []).value?.join(" ")); // → opensToEveryDomain

// The URL of an inbound file is public for twelve hours. Store the expiry with the URL.
const noon = Date.parse("2024-10-21T12:00:00Z");
const hour = 3_600_000;
const expiry = mediaUrlExpiry({ shortLived: true, expiry: { unit: "hours", amount: 12 } }, noon).value;
if (expiry?.kind === "shortLived") {
  console.log(new Date(expiry.expiresAtMilli).toISOString()); // → 2024-10-22T00:00:00.000Z
  console.log(canFetchMedia(expiry, "whatsApp", [], noon + 12 * hour - 1)); // → true
  console.log(canFetchMedia(expiry, "whatsApp", [], noon + 12 * hour)); // → false
  // Your code verifies the credential. The library decides which kind of credential counts.
  const jwt = { kind: "jwt", header: mediaKeyHeader, isValid: true } as const;
  console.log(canFetchMedia(expiry, "inApp", [jwt], noon + 12 * hour)); // → true
  console.log(canFetchMedia(expiry, "whatsApp", [jwt], noon + 12 * hour)); // → false
  console.log(acceptedCredentials("whatsApp").value?.join(" ")); // → mediaAccessKey
}

// An address that bounced is listed for ten days of 24 hours. A second bounce does not restart them.
const first = bounceEntryFor([], "Gone@mail.example", noon, 10).value;
const entries: readonly BounceEntry[] = first === null ? [] : [first];
console.log(bounceEntryFor(entries, "gone@mail.example", noon + hour, 30).value?.retentionDays); // → 10
const listing = bounceListing(entries, "gone@mail.example", noon + hour);
console.log(listing.value, new Date(listing.validUntil ?? 0).toISOString()); // → listed 2024-10-31T12:00:00.000Z
const mail = { route: "awsSes", to: "gone@mail.example" } as const;
console.log(canSendEmail(mail, entries, noon + hour)); // → false
console.log(canSendEmail(mail, entries, noon + 240 * hour)); // → true
console.log(canSendEmail({ ...mail, route: { other: "smtp" } }, entries, noon + hour)); // → true
