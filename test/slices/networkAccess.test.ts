import { describe, expect, it } from "vitest";
import { isIpAllowed } from "../../src/networkAccess/isIpAllowed.ts";
import { checkIpList, twoFactorModes } from "../../src/networkAccess/settings.ts";
import type { NetworkAccess } from "../../src/slices/networkAccess.ts";
import {
  byAnn,
  checkCommand,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

const addresses = ["10.0.0.0/8", "192.0.2.7", "2001:db8::/32"];
const list = checkIpList(addresses).value;
const nothing = checkIpList([]).value;
const initial: NetworkAccess = initialOf("networkAccess");

function withManagementList(access: NetworkAccess, written: readonly string[]): NetworkAccess {
  const command = { type: "networkAccess/chooseManagementList", addresses: written, ...byAnn } as const;
  return reduced("networkAccess", access, command);
}

function withApiList(access: NetworkAccess, written: readonly string[]): NetworkAccess {
  const command = { type: "networkAccess/chooseApiList", addresses: written, ...byAnn } as const;
  return reduced("networkAccess", access, command);
}

describe("network access", () => {
  it("[PA8] starts with empty lists and a one-time password", () => {
    expect(initial).toEqual({ management: nothing, api: nothing, twoFactor: "on" });
  });

  it("[IP1] has the list for management that was chosen, and answers by its ranges", () => {
    const after = withManagementList(initial, addresses);
    expect(after).toEqual({ ...initial, management: list });
    expect(isIpAllowed("10.1.2.3", after.management, "management")).toBe(true);
    expect(isIpAllowed("11.1.2.3", after.management, "management")).toBe(false);
  });

  it("[IP2] has a list for the API of its own", () => {
    const after = withApiList(initial, addresses);
    expect(after).toEqual({ ...initial, api: list });
    expect(withApiList(after, [])).toEqual(initial);
  });

  it("[IP4] has the mode of two-factor authentication that was chosen", () => {
    for (const mode of twoFactorModes) {
      const command = { type: "networkAccess/chooseTwoFactor", mode, ...byAnn } as const;
      expect(reduced("networkAccess", initial, command)).toEqual({ ...initial, twoFactor: mode });
    }
  });

  it("[ST2] stays the same object where nothing changes", () => {
    const access = withManagementList(initial, addresses);
    expect(withManagementList(access, [...addresses])).toBe(access);
    expect(withApiList(access, [])).toBe(access);
  });

  it("[IP3] keeps a list where the new one is none, and so opens nothing", () => {
    const before = withManagementList(withApiList(initial, addresses), addresses);
    for (const type of ["networkAccess/chooseManagementList", "networkAccess/chooseApiList"] as const) {
      expect(reduce("networkAccess", before, { type, addresses: ["10.0.0.256"], ...byAnn })).toBe(before);
    }
  });
});

describe("the commands about network access", () => {
  const entries = ["10.0.0.0/8", "2001:db8::7"];

  it("[IP3] [IP4] name every fault", () => {
    const notAddresses = [null, 7, {}, " ", ",", [""], ["10.0.0.1", "x"], [7], { entries }];
    for (const type of ["networkAccess/chooseManagementList", "networkAccess/chooseApiList"] as const) {
      namesEveryCommandFault({ type, addresses: entries, ...byAnn }, { addresses: notAddresses });
    }
    namesEveryCommandFault(
      { type: "networkAccess/chooseTwoFactor", mode: "remoteOnly", ...byAnn },
      { mode: ["ON", "", null, true, ["on"], "__proto__"] },
    );
  });

  it("[IP3] carry entries in canonical form, which is read as itself again", () => {
    const written = { addresses: " 2001:DB8::7, 10.0.0.0/8,", type: "networkAccess/chooseApiList", ...byAnn };
    const { value } = checkCommand("networkAccess/chooseApiList", written);
    expect(value?.addresses).toEqual(entries);
    expect(checkCommand("networkAccess/chooseApiList", JSON.parse(JSON.stringify(value)))).toEqual({ value });
  });
});

it("[ST3] stored network access names every fault", () => {
  const entries = ["10.0.0.1"];
  const notLists = [null, {}, [], "", { entries: "" }, { entries, more: 1 }, { entries: ["x"] }];
  namesEveryFault(schemaOf("networkAccess"), initial, {
    management: notLists,
    api: notLists,
    twoFactor: ["ON", "", null, true, "__proto__"],
  });
});
