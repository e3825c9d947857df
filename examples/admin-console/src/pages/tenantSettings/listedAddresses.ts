import { type BounceEntry, bounceListing, type Decision, entriesOf, type Tenant } from "tenant-policy";

/** An address that is on the bounce list. */
export interface ListedAddress {
  readonly id: string;
  readonly email: string;
  readonly addedAtMilli: number;
  readonly retentionDays: number;
  /** From when it is listed no longer. Null if that is later than any instant. */
  readonly untilMilli: number | null;
}

/**
 * The addresses on the bounce list at an instant, the one that leaves it first at the top. Entries that have ended may still be
 * stored, without effect (BL4). The answer holds until the first address leaves the list, or joins it.
 */
export function listedAddresses(tenant: Tenant, atMilli: number): Decision<readonly ListedAddress[]> {
  const listed: ListedAddress[] = [];
  let validUntil = Infinity;
  for (const entry of entriesOf(tenant.bounceList.entries)) {
    const listing = listingOf(entry, atMilli);
    validUntil = Math.min(validUntil, listing.validUntil ?? Infinity);
    if (listing.value === "listed") listed.push(addressOf(entry, listing.validUntil ?? null));
  }
  listed.sort((one, other) => (one.untilMilli ?? Infinity) - (other.untilMilli ?? Infinity));
  return { value: listed, because: ["BL4"], ...(validUntil !== Infinity && { validUntil }) };
}

function listingOf(entry: BounceEntry, atMilli: number): ReturnType<typeof bounceListing> {
  const { email, addedAtMilli, retentionDays } = entry;
  return bounceListing([{ email, addedAtMilli, retentionDays }], email, atMilli);
}

function addressOf(
  { email, addedAtMilli, retentionDays }: BounceEntry,
  untilMilli: number | null,
): ListedAddress {
  return { id: email.toLowerCase(), email, addedAtMilli, retentionDays, untilMilli };
}
