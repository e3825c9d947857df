import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideIpAllowed, isIpAllowed, type IpAccess } from "../../src/networkAccess/isIpAllowed.ts";
import { checkIpList, defaultIpList, type IpList } from "../../src/networkAccess/settings.ts";
import { ipv6Groups, plainText, spelling } from "./spellings.ts";
import { runs } from "../thoroughness.ts";

function listOf(written: unknown): IpList {
  const { value, issues } = checkIpList(written);
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}

const office = listOf("192.0.2.0/24, 2001:db8::/32");
const accesses: readonly (readonly [IpAccess, string])[] = [
  ["management", "IP1"],
  ["api", "IP2"],
];

describe("isIpAllowed", () => {
  it.each(["203.0.113.9", "::1"])("[IP1] [IP2] an empty list lets %s in", (address) => {
    for (const [access, rule] of accesses) {
      expect(decideIpAllowed(address, defaultIpList, access)).toEqual({ value: true, because: [rule] });
    }
  });

  it.each(["192.0.2.0", "192.0.2.255", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"])(
    "[IP1] [IP2] %s is listed",
    (address) => {
      for (const [access, rule] of accesses) {
        expect(decideIpAllowed(address, office, access)).toEqual({ value: true, because: [rule] });
      }
    },
  );

  it.each(["192.0.1.255", "192.0.3.0", "0.0.0.0", "2001:db7:ffff::", "2001:db9::", "::", "::192.0.2.1"])(
    "[IP1] [IP2] [AN7] %s is not listed",
    (address) => {
      for (const [access, rule] of accesses) {
        const facts = { [rule]: { address } };
        expect(decideIpAllowed(address, office, access)).toEqual({ value: false, because: [rule], facts });
      }
    },
  );

  it("[not IP1] the API has its own list", () => {
    expect(decideIpAllowed("192.0.2.7", office, "api").because).toEqual(["IP2"]);
  });

  it("[not IP2] management has its own list", () => {
    expect(decideIpAllowed("192.0.2.7", office, "management").because).toEqual(["IP1"]);
  });

  it.each(["::ffff:192.0.2.7", "::FFFF:C000:207", "0:0:0:0:0:ffff:192.0.2.7"])(
    "[IP3] %s equals its IPv4",
    (address) => {
      expect(isIpAllowed(address, office, "api")).toBe(true);
    },
  );

  it("[not IP3] an IPv4-compatible address is not IPv4-mapped", () => {
    expect(isIpAllowed("::192.0.2.7", office, "api")).toBe(false);
  });

  it.each([
    ["nothing", ""],
    ["a blank around it", " 192.0.2.7"],
    ["a line end behind", "192.0.2.7\n"],
    ["a leading zero", "192.0.02.7"],
    ["octal", "0300.0.2.7"],
    ["hexadecimal", "0xc0.0.2.7"],
    ["a number", "3221225991"],
    ["three parts", "192.0.519"],
    ["five parts", "192.0.2.7.0"],
    ["an empty octet", "192..2.7"],
    ["a trailing dot", "192.0.2.7."],
    ["a negative octet", "192.0.2.-7"],
    ["an octet of 256", "192.0.2.256"],
    ["digits of another script", "192.0.2.٧"],
    ["full-width digits", "１92.0.2.7"],
    ["a port", "192.0.2.7:443"],
    ["a prefix", "192.0.2.7/32"],
    ["several", "192.0.2.7,192.0.2.8"],
    ["a mapped leading zero", "::ffff:010.0.0.1"],
    ["a zone id", "2001:db8::1%eth0"],
    ["brackets", "[2001:db8::1]"],
    ["two gaps", "2001::db8::1"],
    ["three colons", "2001:::1"],
    ["nine groups", "1:2:3:4:5:6:7:8:9"],
    ["a gap for nothing", "1:2:3:4::5:6:7:8"],
    ["seven groups", "1:2:3:4:5:6:7"],
    ["five digits", "2001:db8::00001"],
    ["a colon at the end", "2001:db8::1:"],
    ["a colon at the start", ":2001:db8::1"],
    ["IPv4 in the middle", "::192.0.2.7:1"],
    ["IPv4 too late", "1:2:3:4:5:6:7:192.0.2.7"],
    ["no digit", "2001:db8::g"],
    ["50,000 digits", "1".repeat(50_000)],
    ["50,000 colons", ":".repeat(50_000)],
    ["50,000 dots", ".".repeat(50_000)],
    ["a long run of zeros", `::${"0".repeat(50_000)}`],
  ])("[IP6] text that is not an address is refused, even by an empty list: %s", (_, address) => {
    for (const list of [defaultIpList, office, listOf("0.0.0.0/0,::/0")]) {
      expect(decideIpAllowed(address, list, "management")).toMatchObject({
        value: false,
        because: ["IP3", "IP6"],
      });
      expect(isIpAllowed(address, list, "api")).toBe(false);
    }
  });

  it("[AN7] the refusal of such a text brings it, shortened", () => {
    const facts = { IP6: { address: "192.0.2.7:443" } };
    const refused = { value: false, because: ["IP3", "IP6"], facts };
    expect(decideIpAllowed("192.0.2.7:443", office, "api")).toEqual(refused);
    const long = decideIpAllowed("1".repeat(50_000), office, "api");
    expect(long.facts).toEqual({ IP6: { address: `${"1".repeat(200)}…` } });
  });

  it("[not IP6] a valid address never breaks it", () => {
    expect(decideIpAllowed("203.0.113.9", office, "api").because).toEqual(["IP2"]);
  });

  it.each(["::/0", "::/80", "::fffe:0:0/95"])("[IP7] %s contains no IPv4 address", (entry) => {
    expect(isIpAllowed("10.0.0.1", listOf(entry), "management")).toBe(false);
    expect(isIpAllowed("::ffff:10.0.0.1", listOf(entry), "management")).toBe(false);
  });

  it("[IP7] 0.0.0.0/0 contains no IPv6 address", () => {
    expect(isIpAllowed("::1", listOf("0.0.0.0/0"), "management")).toBe(false);
  });

  it("[not IP7] a prefix of mapped addresses is an IPv4 prefix", () => {
    const list = listOf("::ffff:10.0.0.0/104");
    expect(isIpAllowed("10.255.0.1", list, "management")).toBe(true);
    expect(isIpAllowed("11.0.0.0", list, "management")).toBe(false);
    expect(isIpAllowed("::1", listOf("::/0"), "management")).toBe(true);
  });

  it.each([
    [undefined, defaultIpList, "api"],
    [["10.0.0.1"], defaultIpList, "api"],
    [{ toString: () => "10.0.0.1" }, defaultIpList, "api"],
    ["10.0.0.1", undefined, "api"],
    ["10.0.0.1", null, "api"],
    ["10.0.0.1", "10.0.0.1", "api"],
    ["10.0.0.1", [], "api"],
    ["10.0.0.1", {}, "api"],
    ["10.0.0.1", { entries: [], ipv4: [] }, "api"],
    ["10.0.0.1", { entries: "", ipv4: "", ipv6: "" }, "api"],
    ["10.0.0.1", defaultIpList, undefined],
    ["10.0.0.1", defaultIpList, ["api"]],
    ["10.0.0.1", defaultIpList, "__proto__"],
    ["10.0.0.1", defaultIpList, "constructor"],
  ])("[ST10] a value outside its declared type is refused: %j, %j, %j", (address, list, access) => {
    const question = [address as string, list as IpList, access as IpAccess] as const;
    expect(decideIpAllowed(...question)).toEqual({ value: false, because: ["ST10"] });
    expect(isIpAllowed(...question)).toBe(false);
  });

  it.each(
    [
      { ipv4: [] },
      { ipv4: [-(2 ** 31)] },
      { ipv4: [String(-(2 ** 31)), 2 ** 31 - 1] },
      { ipv4: [-(2 ** 31), String(2 ** 31 - 1)] },
      { ipv4: [null, 0] },
      { ipv4: [-(2 ** 31), null] },
      { ipv4: [-Infinity, Infinity] },
      { ipv4: [-(2 ** 31), 1e300] },
      { ipv4: [NaN, NaN] },
      { ipv4: [false, {}] },
      { ipv4: [[-1e10], [1e10]] },
      { ipv4: Array<number>(8) },
      { ipv6: [0, 0, 0, 0, 0, 0, 0, 0] },
      { ipv6: [...Array<string>(8).fill("0"), ...Array<number>(8).fill(0xffff)] },
      { ipv6: [...Array<number>(8).fill(0), ...Array<string>(8).fill("65535")] },
      { ipv6: [...Array<number>(8).fill(0), ...Array<null>(8).fill(null)] },
      { ipv6: [...Array<number>(8).fill(0), ...Array<number>(8).fill(Infinity)] },
      { ipv6: [...Array<number>(8).fill(-1), ...Array<number>(8).fill(0xffff)] },
      { ipv6: Array<number>(16).fill(NaN) },
      { ipv6: Array<number>(16) },
    ].map((part) => [{ entries: ["10.0.0.0/8", "2001:db8::/32"], ipv4: [], ipv6: [], ...part }]),
  )("[ST10] ranges that hold what is no part of an address let nobody in: %j", (list) => {
    expect(isIpAllowed("10.0.0.1", list as unknown as IpList, "management")).toBe(false);
    expect(isIpAllowed("2001:db8::1", list as unknown as IpList, "management")).toBe(false);
  });

  it("[ST10] ranges without entries are not open", () => {
    const { ipv4, ipv6 } = office;
    expect(isIpAllowed("10.0.0.1", { entries: [], ipv4, ipv6 }, "api")).toBe(false);
    expect(isIpAllowed("10.0.0.1", { entries: [], ipv4: [], ipv6 }, "api")).toBe(false);
    expect(isIpAllowed("10.0.0.1", { entries: [], ipv4, ipv6: [] }, "api")).toBe(false);
    expect(isIpAllowed("10.0.0.1", { entries: ["*"], ipv4: [], ipv6: [] }, "api")).toBe(false);
  });

  it("answers from 100,000 entries", () => {
    const listed = Array.from({ length: 50_000 }, (_, index) => index * 2);
    const ipv4 = (index: number) => plainText((10n << 24n) + BigInt(index), 32);
    const ipv6 = (index: number) => plainText((0x20010db8n << 96n) + (BigInt(index) << 60n), 128);
    const list = listOf(listed.flatMap((index) => [ipv4(index), ipv6(index)]));
    for (const index of [0, 2, 4, 49_998, 50_000, 99_996, 99_998]) {
      expect(isIpAllowed(ipv4(index), list, "api")).toBe(true);
      expect(isIpAllowed(ipv6(index), list, "api")).toBe(true);
      expect(isIpAllowed(ipv4(index + 1), list, "api")).toBe(false);
      expect(isIpAllowed(ipv6(index + 1), list, "api")).toBe(false);
    }
  });

  interface Network {
    readonly value: bigint;
    readonly prefix: number;
    readonly bits: 32 | 128;
  }

  // From few addresses, so that networks nest and questions meet them.
  const anyNetwork: fc.Arbitrary<Network> = fc
    .constantFrom<32 | 128>(32, 128)
    .chain((bits) => fc.tuple(fc.constant(bits), fc.array(fc.nat(bits - 1), { maxLength: 4 }), fc.nat(bits)))
    .map(([bits, ones, prefix]) => {
      const hosts = BigInt(bits - prefix);
      const value = ones.reduce((sum, one) => sum | (1n << BigInt(one)), 0n);
      return { value: (value >> hosts) << hosts, prefix, bits };
    });
  const textOf = ({ value, prefix, bits }: Network) => `${plainText(value, bits)}/${prefix}`;
  /** An address in the network or one bit beside it. */
  const near = ({ value, bits }: Network, bit: number) =>
    plainText(value ^ (bit % (bits + 1) === bits ? 0n : 1n << BigInt(bit % (bits + 1))), bits);

  it("[IP3] agrees with Node's own list of subnets", () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(anyNetwork), fc.nat(), (asked, others, bit) => {
        const oracle = new BlockList();
        const family = asked.bits === 32 ? "ipv4" : "ipv6";
        for (const { value, prefix, bits } of [asked, ...others]) {
          // IP7: Node takes IPv4 addresses to be in IPv6 networks.
          if (bits === asked.bits) oracle.addSubnet(plainText(value, bits), prefix, family);
        }
        const address = near(asked, bit);
        const list = listOf([asked, ...others].map(textOf));
        expect(isIpAllowed(address, list, "management")).toBe(oracle.check(address, family));
      }),
      { numRuns: runs(150, 500) },
    );
  });

  it("[IP3] all spellings of an address get one answer", () => {
    fc.assert(
      fc.property(
        ipv6Groups.chain((groups) => fc.tuple(spelling(groups), spelling(groups), spelling(groups))),
        fc.array(anyNetwork.map(textOf)),
        fc.boolean(),
        ([one, other, listed], networks, isListed) => {
          const list = listOf(isListed ? [...networks, listed] : networks);
          const answer = decideIpAllowed(one, list, "api");
          const { value, because } = decideIpAllowed(other, list, "api");
          expect({ value, because }).toEqual({ value: answer.value, because: answer.because });
          if (isListed) expect(answer.value).toBe(true);
        },
      ),
    );
  });

  it("only the first entry added to a list refuses more", () => {
    fc.assert(
      fc.property(
        fc.array(anyNetwork, { minLength: 1 }),
        anyNetwork,
        fc.constantFrom<"before" | "added">("before", "added"),
        fc.nat(),
        ([first, ...others], added, asked, bit) => {
          const entries = [first ?? added, ...others].map(textOf);
          const address = near(asked === "added" ? added : (first ?? added), bit);
          const before = isIpAllowed(address, listOf(entries), "management");
          const after = isIpAllowed(address, listOf([...entries, textOf(added)]), "management");
          expect(after || !before).toBe(true);
        },
      ),
    );
  });
});
