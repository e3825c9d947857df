import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkIpList,
  checkTwoFactorMode,
  defaultIpList,
  defaultTwoFactorMode,
} from "../../src/networkAccess/settings.ts";
import { ipv6Groups, plainText, spelling } from "./spellings.ts";

const entriesOf = (written: unknown) => checkIpList(written).value?.entries;

describe("checkIpList", () => {
  it("[IP3] comma-separated or an array; blanks trimmed, blank entries dropped, entries canonical", () => {
    const value = {
      entries: ["10.0.0.0/8", "10.0.0.1", "192.0.2.7", "2001:db8::/32"],
      ipv4: [0x0a000000, 0x0affffff, 0xc0000207, 0xc0000207].map((address) => address - 2 ** 31),
      ipv6: [0x2001, 0xdb8, 0, 0, 0, 0, 0, 0, 0x2001, 0xdb8, ...Array<number>(6).fill(0xffff)],
    };
    const written = " 192.0.2.7, ,2001:DB8::/32,10.0.0.1\t,10.0.0.0/8,,::ffff:10.0.0.1,";
    expect(checkIpList(written)).toEqual({ value });
    expect(checkIpList(written.split(","))).toEqual({ value });
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  it("[IP3] every bad entry is told with its position", () => {
    const { issues } = checkIpList(["10.0.0.1", "10.0.0.01", " ", "fe80::1%eth0", 7, "10.0.0.1/8"]);
    expect(issues).toMatchObject([1, 3, 4, 5].map((position) => ({ rule: "IP3", path: [position] })));
  });

  it.each([" ", ",", " , ,", [""], ["", " "], "x", "10.0.0.256", [null]].map((written) => [written]))(
    "[IP3] what was written but holds no address is not the empty list: %j",
    (written) => {
      expect(checkIpList(written).issues?.[0]).toMatchObject({ rule: "IP3" });
    },
  );

  it.each(["", []].map((written) => [written]))(
    "[not IP3] what was not written is the empty list: %j",
    (written) => {
      expect(checkIpList(written)).toEqual({ value: defaultIpList });
    },
  );

  it.each([
    ["192.0.2.0/24", "192.0.2.0/24"],
    ["192.0.2.7/32", "192.0.2.7"],
    ["0.0.0.0/0", "0.0.0.0/0"],
    ["128.0.0.0/1", "128.0.0.0/1"],
    ["10.32.0.0/11", "10.32.0.0/11"],
    ["::/0", "::/0"],
    ["2001:0DB8:0:0:1::/80", "2001:db8:0:0:1::/80"],
    ["2001:db8:8000::/33", "2001:db8:8000::/33"],
    ["::1/128", "::1"],
    ["::ffff:10.0.0.0/104", "10.0.0.0/8"],
    ["::ffff:a00:0/104", "10.0.0.0/8"],
    ["::ffff:0:0/96", "0.0.0.0/0"],
    ["::ffff:10.0.0.1/128", "10.0.0.1"],
    ["::fffe:0:0/95", "::fffe:0:0/95"],
    ["1:0:0:2:0:0:0:3", "1:0:0:2::3"],
    ["1:0:0:2:3:0:0:4", "1::2:3:0:0:4"],
    ["1:2:3:0:5:6:7:8", "1:2:3:0:5:6:7:8"],
  ])("[IP3] %s is %s", (written, canonical) => {
    expect(entriesOf(written)).toEqual([canonical]);
    expect(entriesOf(canonical)).toEqual([canonical]);
  });

  it.each([
    "10.0.0.1/8",
    "10.0.0.0/33",
    "10.0.0.0/08",
    "10.0.0.0/+8",
    "10.0.0.0/-8",
    "10.0.0.0/8.0",
    "10.0.0.0/1e1",
    "10.0.0.0/0x8",
    "10.0.0.0/ 8",
    "10.0.0.0/",
    "10.0.0.0/8/8",
    "10.0.0.0/255.0.0.0",
    "10/8",
    "/8",
    "/",
    "::/129",
    "::1/127",
    "2001:db8::/16",
    "::ffff:0:0/95",
    "::ffff:10.0.0.0/8",
    "::ffff:10.0.0.1/104",
    "::/9999",
    "10.0.0.1-10.0.0.9",
    "10.0.0.*",
    "*",
    "localhost",
  ])("[IP3] %j is refused", (written) => {
    expect(checkIpList(written).issues).toMatchObject([{ rule: "IP3", path: [0] }]);
  });

  it("[IP3] long texts are refused where they are bad", () => {
    for (const piece of ["1", "1.", ":", "1:", "0", "::ffff:", "/", " ", "10.0.0.1/"]) {
      expect(checkIpList(piece.repeat(50_000 / piece.length)).issues).toHaveLength(1);
    }
    expect(checkIpList("x,".repeat(25_000)).issues).toHaveLength(25_000);
    expect(checkIpList(",".repeat(50_000)).issues).toHaveLength(1);
    expect(entriesOf("::1,".repeat(12_500))).toEqual(["::1"]);
  });

  it.each([null, undefined, 7, true, {}, defaultIpList])("[ST10] %j is no written list", (written) => {
    expect(checkIpList(written).issues).toMatchObject([{ rule: "ST10", path: [] }]);
  });

  it("[IP3] the canonical text of an IPv6 address is that of URLs", () => {
    const withSpelling = ipv6Groups
      .filter((groups) => groups.slice(0, 6).join() !== "0,0,0,0,0,65535")
      .chain(spelling);
    fc.assert(
      fc.property(withSpelling, (text) => {
        expect(entriesOf(text)?.map((entry) => `[${entry}]`)).toEqual([new URL(`http://[${text}]`).hostname]);
      }),
    );
  });

  const network = fc.oneof(
    fc.tuple(fc.bigInt(0n, (1n << 32n) - 1n), fc.nat(32)).map(([value, bits]) => cidr(value, bits, 32)),
    fc.tuple(fc.bigInt(0n, (1n << 128n) - 1n), fc.nat(128)).map(([value, bits]) => cidr(value, bits, 128)),
  );

  function cidr(value: bigint, prefix: number, bits: 32 | 128): string {
    const hosts = BigInt(bits - prefix);
    return `${plainText((value >> hosts) << hosts, bits)}/${prefix}`;
  }

  it("a canonical list is its own canonical form; order, duplicates and JSON do not matter", () => {
    fc.assert(
      fc.property(fc.array(network, { minLength: 1 }), (networks) => {
        const once = checkIpList(networks);
        expect(once.issues).toBeUndefined();
        expect(checkIpList(once.value?.entries)).toEqual(once);
        expect(checkIpList([...networks, ...networks].reverse())).toEqual(once);
        expect(checkIpList(networks.join(", "))).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
    );
  });
});

describe("checkTwoFactorMode", () => {
  it.each(["off", "remoteOnly", "on"])("[IP4] %s is a mode", (mode) => {
    expect(checkTwoFactorMode(mode)).toEqual({ value: mode });
  });

  it.each(["ON", "remote", "", true, null, undefined, ["on"], "__proto__"])("[ST10] %j is none", (mode) => {
    expect(checkTwoFactorMode(mode).issues).toMatchObject([{ rule: "ST10", path: [] }]);
  });

  it("[PA8] as long as nothing is set, a one-time password is required", () => {
    expect(defaultTwoFactorMode).toBe("on");
  });
});
