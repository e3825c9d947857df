import fc from "fast-check";

/** The eight 16-bit groups of an IPv6 address, with many zeros, and some IPv4-mapped ones. */
export const ipv6Groups: fc.Arbitrary<number[]> = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(0, 0, 0, 1, 0xffff), fc.nat(0xffff)), { minLength: 8, maxLength: 8 }),
  fc.tuple(fc.nat(0xffff), fc.nat(0xffff)).map(mapped),
);

export function mapped([high, low]: readonly [number, number]): number[] {
  return [0, 0, 0, 0, 0, 0xffff, high, low];
}

/** One of the ways in which RFC 4291 lets an address be written. */
export function spelling(groups: readonly number[]): fc.Arbitrary<string> {
  return fc
    .record({
      zeros: fc.constantFrom(...zeroRuns(groups)),
      widths: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
      hasIpv4Tail: fc.boolean(),
      isUpper: fc.boolean(),
    })
    .map(({ zeros: [start, end], widths, hasIpv4Tail, isUpper }) => {
      const texts = groups.map((group, place) => group.toString(16).padStart(widths[place] ?? 1, "0"));
      const head = texts.slice(0, start);
      const tail = texts.slice(end);
      const lastPart = start === end ? head : tail;
      if (hasIpv4Tail && lastPart.length >= 2) lastPart.splice(-2, 2, dotted(groups.slice(-2)));
      const text = start === end ? [...head, ...tail].join(":") : `${head.join(":")}::${tail.join(":")}`;
      return isUpper ? text.toUpperCase() : text;
    });
}

export function dotted(groups: readonly number[]): string {
  return groups.map((group) => `${Math.floor(group / 256)}.${group % 256}`).join(".");
}

/** Every run of zero groups that `::` may stand for, and the empty one, for none. */
function zeroRuns(groups: readonly number[]): [number, number][] {
  const runs: [number, number][] = [[8, 8]];
  for (let start = 0; start < 8; start += 1) {
    for (let end = start + 1; end <= 8 && groups[end - 1] === 0; end += 1) runs.push([start, end]);
  }
  return runs;
}

/** A whole address of this many bits as text, four groups of hexadecimal digits or four octets written out. */
export function plainText(value: bigint, bits: 32 | 128): string {
  const size = bits === 32 ? 8n : 16n;
  const parts = Array.from(
    { length: bits / Number(size) },
    (_, place) => (value >> (BigInt(bits) - size * BigInt(place + 1))) % (1n << size),
  );
  return bits === 32 ? parts.join(".") : parts.map((part) => part.toString(16)).join(":");
}
