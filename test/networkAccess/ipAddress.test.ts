import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIp } from "../../src/networkAccess/ipAddress.ts";
import { dotted, ipv6Groups, mapped, spelling } from "./spellings.ts";

describe("readIp", () => {
  it.each([
    ["0.0.0.0", [0, 0]],
    ["10.1.2.3", [0x0a01, 0x0203]],
    ["255.255.255.255", [0xffff, 0xffff]],
    ["::", [0, 0, 0, 0, 0, 0, 0, 0]],
    ["::1", [0, 0, 0, 0, 0, 0, 0, 1]],
    ["1::", [1, 0, 0, 0, 0, 0, 0, 0]],
    ["1:2:3:4:5:6:7::", [1, 2, 3, 4, 5, 6, 7, 0]],
    ["::2:3:4:5:6:7:8", [0, 2, 3, 4, 5, 6, 7, 8]],
    ["2001:DB8::a0B:0", [0x2001, 0xdb8, 0, 0, 0, 0, 0xa0b, 0]],
    ["1:2:3:4:5:6:7.8.9.10", [1, 2, 3, 4, 5, 6, 0x0708, 0x090a]],
    ["ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255", Array<number>(8).fill(0xffff)],
    ["64:ff9b::10.0.0.1", [0x64, 0xff9b, 0, 0, 0, 0, 0x0a00, 1]],
    ["::10.0.0.1", [0, 0, 0, 0, 0, 0, 0x0a00, 1]],
    ["::FFFF:10.0.0.1", [0x0a00, 1]],
    ["0:0:0:0:0:ffff:a00:1", [0x0a00, 1]],
  ])("[IP3] reads %s", (text, groups) => {
    expect(readIp(text)).toEqual(groups);
  });

  it.each(["::1:ffff:a00:1", "::ffff:0:a00:1", "1::ffff:a00:1"])(
    "[not IP3] %s is not IPv4-mapped",
    (text) => {
      expect(readIp(text)).toHaveLength(8);
    },
  );

  it("[IP3] all spellings of an address are one address", () => {
    fc.assert(
      fc.property(
        ipv6Groups.chain((groups) => fc.tuple(fc.constant(groups), spelling(groups), spelling(groups))),
        ([groups, one, other]) => {
          const isMapped = groups.slice(0, 6).join() === "0,0,0,0,0,65535";
          expect(readIp(one)).toEqual(isMapped ? groups.slice(6) : groups);
          expect(readIp(other)).toEqual(readIp(one));
        },
      ),
    );
  });

  it("[IP3] an IPv4 address equals its mapped form", () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.nat(0xffff), fc.nat(0xffff))
          .chain((ipv4) => fc.tuple(fc.constant(ipv4), spelling(mapped(ipv4)))),
        ([ipv4, text]) => {
          expect(readIp(dotted(ipv4))).toEqual(ipv4);
          expect(readIp(text)).toEqual(ipv4);
        },
      ),
    );
  });

  it("[IP3] accepts exactly the addresses that Node accepts, except those with zone ids", () => {
    const almost = fc
      .tuple(
        fc.oneof(
          ipv6Groups.chain(spelling),
          fc.array(fc.nat(300), { minLength: 3, maxLength: 5 }).map((octets) => octets.join(".")),
        ),
        fc.nat(50),
        fc.nat(3),
        fc.constantFrom("", ":", "::", ".", "0", "00", "g", "/", " ", "1.2.3.4", ":0", "٣"),
      )
      .map(([text, at, dropped, put]) => text.slice(0, at) + put + text.slice(at + dropped));
    fc.assert(
      fc.property(almost, (text) => {
        expect(readIp(text) !== null).toBe(isIP(text) !== 0);
      }),
      { numRuns: 2000 },
    );
  });
});
