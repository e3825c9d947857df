import { describe, expect, it } from "vitest";
import { networkAccessCommandForms } from "../../src/networkAccess/commands.ts";
import { checkIpList } from "../../src/networkAccess/settings.ts";
import { defaultNetworkAccess, ipListForm, networkAccessForm } from "../../src/slices/networkAccess.ts";
import { byAnn, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const entries = ["10.0.0.0/8", "2001:db8::7"];
const list = checkIpList(entries).value;

describe("the commands of network access", () => {
  it("[IP3] name every fault", () => {
    const notAddresses = [null, 7, {}, " ", ",", [""], ["10.0.0.1", "x"], [7], { entries }];
    for (const type of ["networkAccess/chooseManagementList", "networkAccess/chooseApiList"] as const) {
      namesEveryCommandFault(
        networkAccessCommandForms,
        { type, addresses: entries, ...byAnn },
        { addresses: notAddresses },
      );
    }
    namesEveryCommandFault(
      networkAccessCommandForms,
      { type: "networkAccess/chooseTwoFactor", mode: "remoteOnly", ...byAnn },
      { mode: ["ON", "", null, true, ["on"], "__proto__"] },
    );
  });

  it("[IP3] carry the entries in canonical form, which is its own", () => {
    const form = networkAccessCommandForms["networkAccess/chooseApiList"];
    const written = { addresses: " 2001:DB8::7, 10.0.0.0/8,", type: "networkAccess/chooseApiList", ...byAnn };
    const { value } = form(written);
    expect(value?.addresses).toEqual(entries);
    expect(form(JSON.parse(JSON.stringify(value)))).toEqual({ value });
  });
});

describe("network access as it is stored", () => {
  it("[ST3] every fault is named", () => {
    const notLists = [null, {}, [], "", { entries: "" }, { entries, more: 1 }, { entries: ["x"] }];
    namesEveryFault(networkAccessForm, defaultNetworkAccess, {
      management: notLists,
      api: notLists,
      twoFactor: ["ON", "", null, true, "__proto__"],
    });
  });

  it("[IP3] the ranges of a list are made of its entries, whatever ranges are told", () => {
    const everyone = checkIpList("0.0.0.0/0, ::/0").value;
    expect(ipListForm({ entries })).toEqual({ value: list });
    expect(ipListForm(list)).toEqual({ value: list });
    expect(ipListForm({ ...everyone, entries })).toEqual({ value: list });
    expect(ipListForm({ entries, ipv4: [], ipv6: ["x", null] })).toEqual({ value: list });
  });

  it("[IP3] ranges without entries are a list that lost its entries, not the empty one", () => {
    expect(ipListForm({ ...list, entries: [] }).issues).toMatchObject([{ rule: "IP3", path: ["entries"] }]);
    expect(ipListForm({ entries: [], ipv4: [], ipv6: [1] }).issues).toHaveLength(1);
  });

  it("[not IP3] without ranges it is the empty list", () => {
    const nothing = checkIpList([]);
    expect(ipListForm({ entries: [] })).toEqual(nothing);
    expect(ipListForm({ entries: [], ipv4: [], ipv6: [] })).toEqual(nothing);
  });

  it.each([
    [{ entries, ipv4: [] }, [["ipv6"]]],
    [{ entries, ipv6: [] }, [["ipv4"]]],
    [{ entries, ipv4: {}, ipv6: null }, [["ipv4"], ["ipv6"]]],
    [{ ipv4: [], ipv6: [], more: 1 }, [["entries"], ["more"]]],
    [{ entries: ["x"], ipv4: [], ipv6: [] }, [["entries", 0]]],
  ])("[ST3] half a list is none: %j", (stored, paths) => {
    expect(ipListForm(stored).issues?.map(({ path }) => path)).toEqual(paths);
  });
});
