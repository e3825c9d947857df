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
