import { describe, expect, it } from "vitest";
import { ipListRisks } from "../../src/networkAccess/ipListRisks.ts";
import { checkIpList, defaultIpList, type IpList } from "../../src/networkAccess/settings.ts";

const listOf = (written: string): IpList => checkIpList(written).value ?? defaultIpList;

describe("ipListRisks", () => {
  it.each(["192.0.2.0/24", "2001:db8::/32", "::/0"])(
    "[IP5] %s shuts out the person who sets it",
    (written) => {
      expect(ipListRisks(listOf(written), "203.0.113.9").value).toContain("shutsOutActor");
    },
  );

  it("[IP5] a person without a valid address is shut out", () => {
    const answer = { value: ["shutsOutActor"], because: ["IP5"] };
    expect(ipListRisks(defaultIpList, "unknown")).toEqual(answer);
    expect(ipListRisks(listOf("192.0.2.0/24"), "203.0.113.9")).toEqual(answer);
  });

  it.each(["", "203.0.113.0/24", "::ffff:203.0.113.9"])("[not IP5] %j does not", (written) => {
    expect(ipListRisks(listOf(written), "203.0.113.9")).toEqual({ value: [], because: ["IP3", "IP5"] });
  });

  it.each(["0.0.0.0/0", "10.0.0.1, ::1, 0.0.0.0/0", "::ffff:0:0/96", "::/0, 203.0.113.9"])(
    "[IP3] %s holds prefix 0",
    (written) => {
      const answer = { value: ["holdsPrefixZero"], because: ["IP3"] };
      expect(ipListRisks(listOf(written), "203.0.113.9")).toEqual(answer);
    },
  );

  it.each([
    "0.0.0.0/1, 128.0.0.0/1",
    "128.0.0.0/1, 64.0.0.0/2, 0.0.0.0/2, 10.0.0.0/8",
    "0.0.0.0/1, 128.0.0.0/1, 192.0.2.7, ::1",
    "::/1, 8000::/1, 203.0.113.9",
    "::/2, 4000::/2, 8000::/1, 8000::/16, 203.0.113.0/24",
    "::/64, 0:0:0:1::/64, 0:0:0:2::/63, 0:0:0:4::/62, 0:0:0:8::/61, 0:0:0:10::/60, 0:0:0:20::/59, 0:0:0:40::/58, " +
      "0:0:0:80::/57, 0:0:0:100::/56, 0:0:0:200::/55, 0:0:0:400::/54, 0:0:0:800::/53, 0:0:0:1000::/52, " +
      "0:0:0:2000::/51, 0:0:0:4000::/50, 0:0:0:8000::/49, 0:0:1::/48, 0:0:2::/47, 0:0:4::/46, 0:0:8::/45, " +
      "0:0:10::/44, 0:0:20::/43, 0:0:40::/42, 0:0:80::/41, 0:0:100::/40, 0:0:200::/39, 0:0:400::/38, 0:0:800::/37, " +
      "0:0:1000::/36, 0:0:2000::/35, 0:0:4000::/34, 0:0:8000::/33, 0:1::/32, 0:2::/31, 0:4::/30, 0:8::/29, " +
      "0:10::/28, 0:20::/27, 0:40::/26, 0:80::/25, 0:100::/24, 0:200::/23, 0:400::/22, 0:800::/21, 0:1000::/20, " +
      "0:2000::/19, 0:4000::/18, 0:8000::/17, 1::/16, 2::/15, 4::/14, 8::/13, 10::/12, 20::/11, 40::/10, 80::/9, " +
      "100::/8, 200::/7, 400::/6, 800::/5, 1000::/4, 2000::/3, 4000::/2, 8000::/1, 203.0.113.9",
  ])("[IP3] prefixes that together let in all of one family are one: %s", (written) => {
    const answer = ipListRisks(listOf(written), "203.0.113.9");
    expect(answer).toEqual({ value: ["holdsPrefixZero"], because: ["IP3"] });
  });

  it.each([
    "0.0.0.0/1, 128.0.0.0/2, 192.0.0.0/3, 224.0.0.0/4, 240.0.0.0/5",
    "0.0.0.0/1, 192.0.0.0/2",
    "128.0.0.0/2, 192.0.0.0/2, 64.0.0.0/2, 1.0.0.0/8",
    "0.0.0.0/1, 8000::/1, 203.0.113.9",
    "::/1, 8000::/2, 203.0.113.9",
    "::/2, 8000::/1, 203.0.113.9",
    "1::/16, 8000::/1, 203.0.113.9",
  ])("[not IP3] prefixes that leave a gap are none: %s", (written) => {
    expect(ipListRisks(listOf(written), "203.0.113.9").value).not.toContain("holdsPrefixZero");
  });

  it("[ST10] ranges that are none let nobody in", () => {
    const whole = {
      first: [0, 0, 0, 0, 0, 0, 0, 0],
      last: [65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535],
    };
    const odd: readonly Partial<IpList>[] = [
      { ipv4: [-(2 ** 31), 2 ** 31] },
      { ipv4: ["-2147483648" as never, 2 ** 31 - 1] },
      { ipv4: [-(2 ** 31)] },
      { ipv4: new Array<number>(4_000_000_000) },
      { ipv6: [...whole.first, ...whole.last.slice(1)] },
      { ipv6: [...whole.first, ...whole.last.slice(1), 65_536] },
      { ipv6: ["0" as never, ...whole.first.slice(1), ...whole.last] },
      { ipv6: new Array<number>(4_000_000_000) },
    ];
    for (const ranges of odd) {
      expect(ipListRisks({ entries: ["::/0"], ipv4: [], ipv6: [], ...ranges }, "192.0.2.7").value).toEqual([
        "shutsOutActor",
      ]);
    }
  });

  it("[IP3] [IP5] both risks at once", () => {
    expect(ipListRisks(listOf("::/0"), "203.0.113.9")).toEqual({
      value: ["holdsPrefixZero", "shutsOutActor"],
      because: ["IP3", "IP5"],
    });
  });

  it.each(["128.0.0.0/1", "0.0.0.0/1", "8000::/1", "::/1"])("[not IP3] %s is not prefix 0", (written) => {
    expect(ipListRisks(listOf(written), "203.0.113.9").value).not.toContain("holdsPrefixZero");
  });

  it.each<[unknown, unknown]>([
    [null, "203.0.113.9"],
    ["", "203.0.113.9"],
    [defaultIpList, undefined],
  ])("[ST10] null outside the declared types: %j, %j", (list, address) => {
    expect(ipListRisks(list as IpList, address as string)).toEqual({ value: null, because: ["ST10"] });
  });
});
