import { type IpRange, type Span, sizeOfSpan } from "./ipRange.ts";

/** So many addresses are shown on both sides of a range, at least. */
const leastMargin = 8n;

/**
 * The part of a family to look at closely: an address, the nearest range, and a quarter of both on each side. Null where that
 * would be no closer look: without a range, and where they fill most of the family.
 */
export function lensAround(address: bigint, ranges: readonly IpRange[], whole: Span): Span | null {
  const nearest = nearestRange(address, ranges);
  if (nearest === null) return null;
  const shown = { first: least(address, nearest.first), last: greatest(address, nearest.last) };
  const margin = greatest(sizeOfSpan(shown) / 4n, leastMargin);
  const lens = {
    first: greatest(shown.first - margin, whole.first),
    last: least(shown.last + margin, whole.last),
  };
  return sizeOfSpan(lens) * 2n > sizeOfSpan(whole) ? null : lens;
}

/** Of several ranges around an address, the narrowest. */
function nearestRange(address: bigint, ranges: readonly IpRange[]): IpRange | null {
  let nearest: IpRange | null = null;
  for (const range of ranges) {
    if (nearest === null || isNearer(range, nearest, address)) nearest = range;
  }
  return nearest;
}

function isNearer(range: IpRange, other: IpRange, address: bigint): boolean {
  const difference = distance(range, address) - distance(other, address);
  return difference === 0n ? sizeOfSpan(range) < sizeOfSpan(other) : difference < 0n;
}

function distance({ first, last }: Span, address: bigint): bigint {
  if (address < first) return first - address;
  return address > last ? address - last : 0n;
}

/** Where an address stands in a span, in per cent. */
export function placeIn(span: Span, address: bigint): number {
  const steps = 1_000_000n;
  return Number(((address - span.first) * steps) / sizeOfSpan(span)) / 10_000;
}

/** The part of a range that lies in a span, or null. */
export function partIn(span: Span, range: IpRange): IpRange | null {
  if (range.last < span.first || range.first > span.last) return null;
  return { ...range, first: greatest(range.first, span.first), last: least(range.last, span.last) };
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function greatest(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
