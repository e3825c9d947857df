import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, written } from "../../src/kernel/schema/schema.ts";
import {
  checkIpList,
  checkTwoFactorMode,
  defaultIpList,
  defaultTwoFactorMode,
  ipEntries,
  storedIpList,
} from "../../src/networkAccess/settings.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { ipv6Groups, plainText, spelling } from "./spellings.ts";

const entriesOf = (list: unknown) => checkIpList(list).value?.entries;

describe("checkIpList", () => {
  it("[IP3] reads a string with commas or an array, drops blank entries and gives canonical ones", () => {
    const value = {
      entries: ["10.0.0.0/8", "10.0.0.1", "192.0.2.7", "2001:db8::/32"],
      ipv4: [0x0a000000, 0x0affffff, 0xc0000207, 0xc0000207].map((address) => address - 2 ** 31),
      ipv6: [0x2001, 0xdb8, 0, 0, 0, 0, 0, 0, 0x2001, 0xdb8, ...Array<number>(6).fill(0xffff)],
    };
    const text = " 192.0.2.7, ,2001:DB8::/32,10.0.0.1\t,10.0.0.0/8,,::ffff:10.0.0.1,";
    expect(checkIpList(text)).toEqual({ value });
    expect(checkIpList(text.split(","))).toEqual({ value });
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  it("[IP3] names every bad entry by its position", () => {
    const entries = ["10.0.0.1", "10.0.0.01", " ", "fe80::1%eth0", 7, "10.0.0.1/8"];
    expect(issuesOf(checkIpList(entries))).toEqual(
      [1, 3, 4, 5].map((position) => `IP3 invalidValue ${position}`),
    );
    expect(checkIpList("10.0.0.01").issues?.[0].message).toBe(
      "Expected an address such as 192.0.2.7 or 2001:db8::7, or a prefix such as 192.0.2.0/24 with its host " +
        'bits zero, received "10.0.0.01"',
    );
  });

  it.each([" ", ",", " , ,", [""], ["", " "], "x", "10.0.0.256", [null]].map((written) => [written]))(
    "[IP3] refuses %j: something was written, but no address",
    (list) => {
      expect(checkIpList(list).issues?.[0]).toMatchObject({ rule: "IP3", code: "invalidValue" });
    },
  );

  it.each(["", []].map((written) => [written]))("[not IP3] reads %j as the empty list", (list) => {
    expect(checkIpList(list)).toEqual({ value: defaultIpList });
  });

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
  ])("[IP3] reads %s as %s", (text, canonical) => {
    expect(entriesOf(text)).toEqual([canonical]);
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
  ])("[IP3] refuses %j", (text) => {
    expect(issuesOf(checkIpList(text))).toEqual(["IP3 invalidValue 0"]);
  });

  it("[IP3] refuses long strings that are no addresses", () => {
    for (const piece of ["1", "1.", ":", "1:", "0", "::ffff:", "/", " ", "10.0.0.1/"]) {
      expect(checkIpList(piece.repeat(50_000 / piece.length)).issues).toHaveLength(1);
    }
    expect(checkIpList("x,".repeat(25_000)).issues?.at(-1)?.received).toBe("24900 more");
    expect(checkIpList(",".repeat(50_000)).issues).toHaveLength(1);
    expect(entriesOf("::1,".repeat(12_500))).toEqual(["::1"]);
  });

  it.each([null, undefined, 7, true, {}, defaultIpList])("[ST10] refuses %j, which is no list", (value) => {
    expect(issuesOf(checkIpList(value))).toEqual(["ST10 invalidType"]);
  });

  it("[IP3] writes an IPv6 address as URLs do", () => {
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

  it("reads a canonical list as itself; order, duplicates and JSON make no difference", () => {
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

describe("a stored list of addresses", () => {
  const entries = ["10.0.0.0/8", "2001:db8::7"];
  const list = checkIpList(entries).value;
  const everyone = checkIpList("0.0.0.0/0, ::/0").value;

  it("[IP3] has the ranges of its entries, whatever ranges it came with", () => {
    expect(check(storedIpList, { entries })).toEqual({ value: list });
    expect(check(storedIpList, list)).toEqual({ value: list });
    expect(check(storedIpList, { ...everyone, entries })).toEqual({ value: list });
    expect(check(storedIpList, { entries, ipv4: [], ipv6: ["x", null] })).toEqual({ value: list });
  });

  it("[IP3] has lost its entries where it has ranges and no entry", () => {
    expect(issuesOf(check(storedIpList, { ...list, entries: [] }))).toEqual(["IP3 invalidValue entries"]);
    expect(issuesOf(check(storedIpList, { entries: [], ipv4: [], ipv6: [1] }))).toEqual([
      "IP3 invalidValue entries",
    ]);
  });

  it("[not IP3] is empty where it has neither", () => {
    expect(check(storedIpList, { entries: [] })).toEqual({ value: defaultIpList });
    expect(check(storedIpList, { entries: [], ipv4: [], ipv6: [] })).toEqual({ value: defaultIpList });
  });

  it.each([
    [{ entries, ipv4: [] }, ["ST3 missingProperty ipv6"]],
    [{ entries, ipv6: [] }, ["ST3 missingProperty ipv4"]],
    [{ entries: ["x"], ipv6: [] }, ["IP3 invalidValue entries.0", "ST3 missingProperty ipv4"]],
    [{ entries, ipv4: {}, ipv6: null }, ["ST3 invalidType ipv4", "ST3 invalidType ipv6"]],
    [{ ipv4: [], ipv6: [], more: 1 }, ["ST3 missingProperty entries", "ST3 unknownProperty more"]],
    [{ entries: ["x"], ipv4: [], ipv6: [] }, ["IP3 invalidValue entries.0"]],
    [{ entries: "" }, ["ST3 invalidType entries"]],
  ])("[ST3] names every fault of %j", (stored, issues) => {
    expect(issuesOf(check(storedIpList, stored))).toEqual(issues);
  });

  it("is written without its ranges, and read as the same list again", () => {
    if (list === undefined) return expect.unreachable();
    expect(written(storedIpList, list)).toStrictEqual({ entries });
    expect(check(storedIpList, written(storedIpList, list))).toEqual({ value: list });
  });

  it("is written entry by entry where there are no ranges at all", () => {
    const byAddress = ["10.0.0.1", "9.0.0.1"].reverse();
    expect(check(ipEntries, "10.0.0.1, 9.0.0.1")).toEqual({ value: byAddress });
    expect(written(ipEntries, byAddress)).toBe(byAddress);
  });
});

describe("checkTwoFactorMode", () => {
  it.each(["off", "remoteOnly", "on"])("[IP4] accepts %s", (mode) => {
    expect(checkTwoFactorMode(mode)).toEqual({ value: mode });
  });

  it.each(["ON", "remote", "", "__proto__"])("[ST10] refuses %j", (mode) => {
    expect(issuesOf(checkTwoFactorMode(mode))).toEqual(["ST10 invalidValue"]);
  });

  it.each([true, null, undefined, ["on"]])("[ST10] refuses %j, which is no string", (mode) => {
    expect(issuesOf(checkTwoFactorMode(mode))).toEqual(["ST10 invalidType"]);
  });

  it("[PA8] requires a one-time password where no mode is set", () => {
    expect(defaultTwoFactorMode).toBe("on");
  });
});
