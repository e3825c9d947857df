import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkIpList, defaultIpList, type IpList, isIpAllowed } from "tenant-policy";
import { type IpListDifference, ipListDifference, type IpRange, type IpRanges } from "tenant-policy/analysis";
import { plainText } from "../networkAccess/spellings.ts";
import { runs } from "../thoroughness.ts";

function listOf(...entries: readonly string[]): IpList {
  return checkIpList(entries).value as IpList;
}

function between(before: IpList, after: IpList): IpListDifference {
  return ipListDifference(before, after).value as IpListDifference;
}

const shown = ({ ranges }: IpRanges): readonly string[] =>
  ranges.map(({ first, last }) => (first === last ? first : `${first} to ${last}`));

const nothing: IpRanges = { ranges: [], wholeFamilies: [] };

describe("the difference between two lists of addresses", () => {
  it.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
    ["one address more", ["192.0.2.7"], ["192.0.2.7", "192.0.2.9"], ["192.0.2.9"], []],
    ["a wider prefix", ["10.0.0.0/25"], ["10.0.0.0/24"], ["10.0.0.128 to 10.0.0.255"], []],
    [
      "an address out of a prefix",
      ["10.0.0.0/30"],
      ["10.0.0.0", "10.0.0.1", "10.0.0.3", "11.0.0.0"],
      ["11.0.0.0"],
      ["10.0.0.2"],
    ],
    [
      "a prefix around two others",
      ["10.0.0.0/30", "10.0.0.8/30"],
      ["10.0.0.0/28"],
      ["10.0.0.4 to 10.0.0.7", "10.0.0.12 to 10.0.0.15"],
      [],
    ],
    ["one that reaches from one prefix into the next", ["::/127", "::8/125"], ["::/124"], ["::2 to ::7"], []],
    ["an IPv6 address by RFC 5952", ["::1"], ["2001:db8:0:0:1:0:0:7"], ["2001:db8::1:0:0:7"], ["::1"]],
  ])("[AN4] [IP3] is told in joined ranges: %s", (_, before, after, gained, lost) => {
    const difference = between(listOf(...before), listOf(...after));
    expect([shown(difference.gained), shown(difference.lost)]).toEqual([gained, lost]);
  });

  it("[AN4] [IP1] names the whole families that an empty list lets in", () => {
    const { gained, lost } = between(listOf("192.0.2.7"), defaultIpList);
    expect(lost).toEqual(nothing);
    expect(gained.wholeFamilies).toEqual(["IPv6"]);
    expect(shown(gained)).toEqual([
      "0.0.0.0 to 192.0.2.6",
      "192.0.2.8 to 255.255.255.255",
      ":: to ::fffe:ffff:ffff",
      "::1:0:0:0 to ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    ]);
    expect(between(listOf("0.0.0.0/1", "128.0.0.0/1"), listOf("::1")).lost.wholeFamilies).toEqual(["IPv4"]);
  });

  it("[IP3] [IP7] leaves the IPv4-mapped addresses out of IPv6: they are let in or not with IPv4", () => {
    const [narrow, wide] = [listOf("::fffe:0:0/96"), listOf("::fffe:0:0/95")];
    expect(between(narrow, wide)).toEqual({ gained: nothing, lost: nothing });
    expect(isIpAllowed("::ffff:192.0.2.7", wide, "api")).toBe(false);
    expect(shown(between(narrow, listOf("::fffe:0:0/96", "::ffff:192.0.2.7")).gained)).toEqual(["192.0.2.7"]);
  });

  it("[not AN4] is empty between two spellings of one list", () => {
    const [one, other] = [listOf("10.0.0.0/31", "::1"), listOf("10.0.0.0", "10.0.0.1", "0:0::1")];
    expect(between(one, other)).toEqual({ gained: nothing, lost: nothing });
    expect(between(defaultIpList, defaultIpList)).toEqual({ gained: nothing, lost: nothing });
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["entries alone", ["192.0.2.7"]],
    ["a range without an end", { entries: ["a"], ipv4: [5], ipv6: [] }],
    ["a bound that is no number", { entries: ["a"], ipv4: [1, "2"], ipv6: [] }],
    ["a range that ends before it begins", { entries: ["a"], ipv4: [2, 1], ipv6: [] }],
    ["ranges in no order", { entries: ["a"], ipv4: [5, 6, 1, 2], ipv6: [] }],
    ["half an IPv6 address", { entries: ["a"], ipv4: [], ipv6: [0, 0, 0, 0] }],
    [
      "a group of more than 16 bits",
      { entries: ["a"], ipv4: [], ipv6: Array.from({ length: 16 }, () => 0x10000) },
    ],
    ["a group that is no number", { entries: ["a"], ipv4: [], ipv6: Array(16).fill("0") }],
    ["an array of holes", { entries: ["a"], ipv4: Array(4_000_000_000), ipv6: [] }],
  ])("[ST10] is null for what is no list: %s", (_, list) => {
    expect(ipListDifference(list as IpList, defaultIpList)).toEqual({ value: null, because: ["ST10"] });
    expect(ipListDifference(defaultIpList, list as IpList)).toEqual({ value: null, because: ["ST10"] });
  });

  it("[not IP1] counts a list without ranges as one that lets nobody in, as isIpAllowed does", () => {
    const lettingNobodyIn = { entries: ["10.0.0.0/8"], ipv4: [], ipv6: [] };
    expect(between(lettingNobodyIn, defaultIpList).gained.wholeFamilies).toEqual(["IPv4", "IPv6"]);
  });
});

// From few addresses, so that networks nest, touch and lie around the IPv4-mapped addresses.
const anyNetwork: fc.Arbitrary<string> = fc
  .constantFrom<32 | 128>(32, 128)
  .chain((bits) =>
    fc.tuple(
      fc.constant(bits),
      fc.array(fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.nat(bits - 1)), { maxLength: 4 }),
      fc.oneof(fc.constantFrom(bits, bits - 1, bits - 2, 0), fc.nat(bits)),
      fc.boolean(),
    ),
  )
  .map(([bits, ones, prefix, isNearMapped]) => {
    const hosts = BigInt(bits - prefix);
    const start = bits === 128 && isNearMapped ? 0xfffe_0000_0000n : 0n;
    const value = ones.reduce((sum, one) => sum | (1n << BigInt(one)), start);
    return `${plainText((value >> hosts) << hosts, bits)}/${prefix}`;
  })
  // Those that are read as IPv4 have a prefix of at least 96.
  .filter((text) => checkIpList([text]).issues === undefined);

const anyList: fc.Arbitrary<IpList> = fc.array(anyNetwork, { maxLength: 5 }).map((all) => listOf(...all));

function numberOf(text: string): bigint {
  if (!text.includes(":")) return text.split(".").reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
  const [head = "", tail] = text.split("::");
  const [front, back] = [head, tail ?? ""].map((part) => (part === "" ? [] : part.split(":")));
  const zeros = Array.from({ length: 8 - (front?.length ?? 0) - (back?.length ?? 0) }, () => "0");
  const groups = [...(front ?? []), ...(tail === undefined ? [] : zeros), ...(back ?? [])];
  return groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

/** The ends of a range and what lies beside them. */
function around({ family, first, last }: IpRange): readonly string[] {
  const bits = family === "IPv4" ? 32 : 128;
  return [numberOf(first) - 1n, numberOf(first), numberOf(first) + 1n, numberOf(last) - 1n]
    .concat(numberOf(last), numberOf(last) + 1n)
    .filter((value) => value >= 0n && value < 1n << BigInt(bits))
    .map((value) => plainText(value, bits));
}

function blockListOf({ ranges }: IpRanges): BlockList {
  const block = new BlockList();
  for (const { family, first, last } of ranges)
    block.addRange(first, last, family === "IPv4" ? "ipv4" : "ipv6");
  return block;
}

/** Node takes an IPv4-mapped address to be IPv6 in some versions, so ask it about the IPv4 address. */
function isIn(block: BlockList, address: string): boolean {
  if (!address.includes(":")) return block.check(address, "ipv4");
  const value = numberOf(address);
  return value >> 32n === 0xffffn
    ? block.check(plainText(value & 0xffff_ffffn, 32), "ipv4")
    : block.check(address, "ipv6");
}

describe("the difference between any two lists", () => {
  it("[AN4] [IP3] holds the addresses that isIpAllowed answers differently about, at every bound and beside it", () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const { gained, lost } = between(before, after);
        const [gainedIn, lostIn] = [blockListOf(gained), blockListOf(lost)];
        const everyRange = [defaultIpList, before, after].flatMap((list) => {
          const { gained: most } = between(listOf("198.51.100.7"), list);
          return [...most.ranges, ...gained.ranges, ...lost.ranges];
        });
        for (const address of new Set(everyRange.flatMap(around))) {
          const was = isIpAllowed(address, before, "management");
          const is = isIpAllowed(address, after, "management");
          expect([address, isIn(gainedIn, address)]).toEqual([address, is && !was]);
          expect([address, isIn(lostIn, address)]).toEqual([address, was && !is]);
        }
      }),
      { numRuns: runs(100, 1_000) },
    );
  });

  it("[AN4] has sorted ranges with a gap between them, and the other way round gains what was lost", () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const { gained, lost } = between(before, after);
        expect(between(after, before)).toEqual({ gained: lost, lost: gained });
        for (const { ranges } of [gained, lost]) {
          ranges.forEach(({ family, first, last }, place) => {
            expect(numberOf(first)).toBeLessThanOrEqual(numberOf(last));
            const next = ranges[place + 1];
            if (next?.family === family) expect(numberOf(next.first) - numberOf(last)).toBeGreaterThan(1n);
          });
        }
      }),
      { numRuns: runs(100, 1_000) },
    );
  });
});
